namespace Annotate.Evaluation;

/// <summary>The scores of AVeriTeC over the claims of one kind. A claim of several kinds counts for each.</summary>
public sealed record AveritecKind
{
    /// <summary>The kind of claim, as gold has it.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>The scores at each level.</summary>
    public IReadOnlyList<AveritecLevel> Levels { get; init => field = ValueList.Copy(value); } = ValueList<AveritecLevel>.Empty;
}
