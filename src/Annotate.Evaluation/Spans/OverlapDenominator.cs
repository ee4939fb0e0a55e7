namespace Annotate.Evaluation;

/// <summary>What the common length of two spans is divided by to tell how much they overlap.</summary>
public enum OverlapDenominator
{
    /// <summary>The length covered by either (Jaccard 1901).</summary>
    Union,

    /// <summary>The mean of both lengths (Dice 1945), which makes the ratio the F1 of their characters.</summary>
    Mean,

    /// <summary>The length of the gold span: how much of it was found.</summary>
    Gold,

    /// <summary>The length of the predicted span: how much of it is right.</summary>
    Predicted,

    /// <summary>The shorter length: 1 where one contains the other (Szymkiewicz and Simpson).</summary>
    Shorter,

    /// <summary>The longer length.</summary>
    Longer,
}
