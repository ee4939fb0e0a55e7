using System.Text;

namespace Annotate.Guard.Mutation;

/// <summary>Characters that count differently in different units, look like others, or mean something to a reader.</summary>
internal static class Characters
{
    private static readonly string[] All =
    [
        "😀", "é", "e\u0301", "\u00A0", "\u200B", "\u202E", "\uFEFF", "\uFFFD", "\u0000", "\u0007", "\u0085", "\u2028", "“", "”", "’", "'",
        "\"", "\\", "<", ">", "&", "&amp;",
        "\t", "\r", "\n", "|", "#", ";", ",", "{", "}", "[", "]", ":", "ß", "İ", "文", "𝒳", "\u001B[31m", "*", "T1", "%", "/", "..",
    ];

    public static byte[] Pick(GuardRandom random) => Encoding.UTF8.GetBytes(random.Pick(All));
}
