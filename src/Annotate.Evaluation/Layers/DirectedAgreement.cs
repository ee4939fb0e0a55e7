namespace Annotate.Evaluation;

/// <summary>agr of one annotator with another: the share of the first one's spans that the second one has too.</summary>
/// <remarks>Wiebe, Wilson and Cardie 2005, <em>Annotating expressions of opinions and emotions in language</em>: agr(a‖b) = |A matching B|
/// / |A|; used for attributions by Pareti 2012, <em>A database of attribution relations</em>. Several spans may match one and the
/// same.</remarks>
public sealed record DirectedAgreement
{
    /// <summary>The annotator whose spans are looked for (a).</summary>
    public required string From { get; init; }

    /// <summary>The annotator among whose spans they are looked for (b).</summary>
    public required string To { get; init; }

    /// <summary>How many were found.</summary>
    public int Matched { get; init; }

    /// <summary>How many were looked for.</summary>
    public int Total { get; init; }

    /// <summary>agr(a‖b); null where a has no span.</summary>
    public double? Value => Ratio.Of(Matched, Total);
}
