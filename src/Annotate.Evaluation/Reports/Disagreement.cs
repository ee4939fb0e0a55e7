namespace Annotate.Evaluation;

/// <summary>One place where two annotators differ, with the words, for adjudication.</summary>
public sealed record Disagreement
{
    /// <summary>What they disagree about.</summary>
    public required DisagreementKind Kind { get; init; }

    /// <summary>The first annotator.</summary>
    public required string First { get; init; }

    /// <summary>The second annotator.</summary>
    public required string Second { get; init; }

    /// <summary>What the first one marked; null where that is nothing.</summary>
    public LabelledSpans? FirstSpans { get; init; }

    /// <summary>What the second one marked; null where that is nothing.</summary>
    public LabelledSpans? SecondSpans { get; init; }

    /// <summary>The words around, with those of the first one in brackets; empty where the first one marked nothing.</summary>
    public required string FirstContext { get; init; }

    /// <summary>The words around, with those of the second one in brackets; empty where the second one marked nothing.</summary>
    public required string SecondContext { get; init; }
}
