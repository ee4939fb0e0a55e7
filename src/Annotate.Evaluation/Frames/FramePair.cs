namespace Annotate.Evaluation;

/// <summary>A gold frame and the predicted one that it was paired with, role by role.</summary>
public sealed record FramePair
{
    /// <summary>The gold one; null where the predicted one is spurious.</summary>
    public RoleFrame? Gold { get; init; }

    /// <summary>The predicted one; null where the gold one was missed.</summary>
    public RoleFrame? Predicted { get; init; }

    /// <summary>The roles of both, paired by name and overlap. A role absent on both sides is not here.</summary>
    /// <remarks>A pair with both sides may lack any overlap: both have the role, and disagree where it stands.</remarks>
    public IReadOnlyList<SpanPair> Roles { get; init => field = ValueList.Copy(value); } = ValueList<SpanPair>.Empty;
}
