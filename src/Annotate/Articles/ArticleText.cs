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

    public string Value { get; }

    public string Sha256 => _sha256 ?? Publish(ref _sha256, Hash(Value));

    public OffsetMap Offsets => _offsets ?? Publish(ref _offsets, OffsetMap.Create(Value));

    public bool Equals(ArticleText? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as ArticleText);

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    private static string Hash(string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(hash);
    }

    private static T Publish<T>(ref T? field, T value) where T : class => Interlocked.CompareExchange(ref field, value, null) ?? value;
}
