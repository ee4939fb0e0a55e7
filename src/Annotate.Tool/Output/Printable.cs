using System.Buffers;

namespace Annotate.Tool.Output;

/// <summary>Text that a terminal shows as it is: nothing in an article moves the cursor, rings the bell or turns the order of what stands
/// beside it.</summary>
internal static class Printable
{
    // Embeddings, overrides and isolates; the marks that act on their neighbours alone stay.
    private const string Reordering = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    public static string Of(string text) =>
        text.AsSpan().IndexOfAny(Harmful) < 0 ? text : string.Create(text.Length, text, static (span, source) =>
            source.AsSpan().ReplaceAny(span, Harmful, '\uFFFD'));

    // The control characters but tab and line feed.
    private static SearchValues<char> Harmful { get; } =
        SearchValues.Create([
            .. Reordering, .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\n' or '\t'))
        ]);
}
