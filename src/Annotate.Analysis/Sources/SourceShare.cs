using System.Globalization;

namespace Annotate.Analysis;

/// <summary>How much room one source has.</summary>
public sealed record SourceShare
{
    /// <summary>The name of the source.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of source it is.</summary>
    public SourceKind? Kind { get; init; }

    /// <summary>The attributions in which it speaks.</summary>
    public required int Attributions { get; init; }

    /// <summary>Its part of all attributions with a source, 0 to 1; an attribution of several sources is divided among them.</summary>
    public required double Share { get; init; }

    /// <summary>The UTF-16 code units for which it is the outermost source; those covered twice count once.</summary>
    public required int AttributedCharacters { get; init; }

    /// <summary>The UTF-16 code units quoted from it, word for word, without the quotation marks.</summary>
    public required int QuotedCharacters { get; init; }

    /// <summary>Its part of all UTF-16 code units quoted from anybody, 0 to 1; 0 where nothing is quoted. Words quoted from several sources
    /// count for each.</summary>
    public required double QuotedShare { get; init; }

    /// <summary>Name, share and number.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}: {Share:P1} ({Attributions})");
}
