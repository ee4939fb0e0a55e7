namespace Annotate.Analysis;

/// <summary>The way from the writer of the article, through everyone who reports it, to the one who makes a claim.</summary>
public sealed record ProvenanceChain
{
    internal const int MostSpeakers = 16;

    /// <summary>The writer first, then the attributions from the outermost to the one that makes the claim.</summary>
    public IReadOnlyList<ProvenanceStep> Steps { get; init => field = ValueList.Copy(value); } = ValueList<ProvenanceStep>.Empty;

    /// <summary>How many speakers are left out after the outermost; 0 but for chains of more than 17.</summary>
    public int OmittedSpeakers { get; init; }

    /// <summary>The chain as a sentence in English.</summary>
    public required string Sentence { get; init; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence;
}
