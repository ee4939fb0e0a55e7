namespace Annotate.Merging;

/// <summary>Which annotations of several annotators a merge keeps.</summary>
public enum LayerMergePolicy
{
    /// <summary>What anybody annotated.</summary>
    Union,

    /// <summary>What all annotated.</summary>
    Intersection,

    /// <summary>What more than half annotated.</summary>
    Majority,

    /// <summary>What the first annotator annotated; from each later one what none before has of that type on the same words, or, without
    /// words, under the same id.</summary>
    Priority,
}
