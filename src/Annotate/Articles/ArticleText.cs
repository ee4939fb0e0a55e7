using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Annotate;

/// <summary>The text of an article with what is derived from it alone, shared by all copies of the article. Equal by text.</summary>
internal sealed class ArticleText : IEquatable<ArticleText>
{
    private string? _sha256;
    private OffsetMap? _offsets;

    public ArticleText(string text)
    {
        IllFormedTextException.ThrowIfIllFormed(text);
        Value = text;
    }

    private ArticleText(string wellFormed, string sha256) => (Value, _sha256) = (wellFormed, sha256);

    /// <summary>Makes the text of valid UTF-8, which is hashed while it is at hand.</summary>
    public static ArticleText OfUtf8(ReadOnlySpan<byte> utf8) => new(Encoding.UTF8.GetString(utf8), Hash(utf8));

    public string Value { get; }

    public string Sha256 => _sha256 ?? Publish(ref _sha256, Hash(Value));

    public OffsetMap Offsets => _offsets ?? Publish(ref _offsets, OffsetMap.Create(Value));

    public bool Equals(ArticleText? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as ArticleText);

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    private static string Hash(string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var hash = Hash(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
        return hash;
    }

    private static string Hash(ReadOnlySpan<byte> utf8)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(utf8, hash);
        return Convert.ToHexStringLower(hash);
    }

    private static T Publish<T>(ref T? field, T value) where T : class => Interlocked.CompareExchange(ref field, value, null) ?? value;
}
