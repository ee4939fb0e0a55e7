namespace Annotate.Evaluation.FactChecking;

/// <summary>What an abstract says of a claim, and in which sentences.</summary>
public sealed record SciFactAbstract
{
    /// <summary>The id of the document.</summary>
    public required string DocumentId { get; init; }

    /// <summary>What it does to the claim: <see cref="Stance.Supports"/> or <see cref="Stance.Refutes"/>; a predicted abstract of any other stance counts for nothing.</summary>
    public required Stance Label { get; init; }

    /// <summary>Gold: the rationales, each a set of sentence numbers that is enough by itself. Predicted: one list, best first.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Rationales
    {
        get;
        init => field = ValueList.Copy(value?.Select(rationale => (IReadOnlyList<int>)ValueList.Copy(rationale)));
    } = ValueList<IReadOnlyList<int>>.Empty;
}
