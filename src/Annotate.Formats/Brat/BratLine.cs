using System.Text;

namespace Annotate.Formats.Brat;

/// <summary>One line of a file, taken apart.</summary>
internal sealed class BratLine
{
    public required BratLineKind Kind { get; init; }

    /// <summary>The bytes of the file, line break included.</summary>
    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>The id; of an equivalence, which has none, <c>*</c> and its number.</summary>
    public string Id { get; init; } = "";

    public string Type { get; init; } = "";

    /// <summary>Of a text-bound.</summary>
    public SpanSet? Spans { get; init; }

    /// <summary>Role names and ids; of an event the trigger first. Attributes, normalizations and notes have one without a name.</summary>
    public IReadOnlyList<(string Role, string Id)> Arguments { get; init; } = [];

    /// <summary>The value of an attribute, the entry of a normalization.</summary>
    public string? Value { get; init; }

    /// <summary>The words of a note or a normalization.</summary>
    public string? Text { get; init; }

    public static string Decode(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
}
