namespace Annotate.Evaluation;

/// <summary>A claim with its abstracts, gold or predicted.</summary>
public sealed record SciFactClaim
{
    /// <summary>The id of the claim.</summary>
    public required string Id { get; init; }

    /// <summary>The abstracts that bear on it, each document once.</summary>
    public IReadOnlyList<SciFactAbstract> Abstracts { get; init => field = ValueList.Copy(value); } = ValueList<SciFactAbstract>.Empty;
}
