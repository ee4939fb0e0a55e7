using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Annotate.Guard.Answers;

/// <summary>Short names of long content: the beginning of its SHA-256.</summary>
internal static class Fingerprint
{
    private const int Bytes = 5;

    public static string Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return Convert.ToHexStringLower(hash[..Bytes]);
    }

    /// <summary>Of the UTF-16 code units, so that a lone surrogate counts too.</summary>
    public static string Of(string content) => Of(MemoryMarshal.AsBytes(content.AsSpan()));
}
