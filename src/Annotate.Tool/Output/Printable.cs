namespace Annotate.Tool.Output;

/// <summary>Text that a terminal shows as it is: no control character of an article moves the cursor or rings the bell.</summary>
internal static class Printable
{
    public static string Of(string text) => text.AsSpan().IndexOfAnyExcept(Harmless) < 0 ? text : string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            span[i] = char.IsControl(source[i]) && source[i] is not ('\n' or '\t') ? '\uFFFD' : source[i];
    });

    private static System.Buffers.SearchValues<char> Harmless { get; } =
        System.Buffers.SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => !char.IsControl(c) || c is '\n' or '\t')]);
}
