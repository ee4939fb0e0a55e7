using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>ATT001: a check-worthy claim in the writer's own voice has neither an attribution nor evidence for or against it.</summary>
/// <remarks>That a claim is check-worthy is the annotator's judgement that it is no established fact; where that is not annotated the rule is silent. Silent too where the claim reports an attribution (it tells that somebody said something), or restates or follows from a claim that has evidence or an
/// attribution, by one relation <c>restates</c> or <c>entails</c>.</remarks>
internal sealed class UnattributedClaim : IEditorialRule
{
    /// <summary>How a claim must be put to be checked; empty, the default, is any way.</summary>
    public ValueList<Expression> Expressions { get; init; } = ValueList<Expression>.Empty;

    /// <inheritdoc/>
    public string Code => DiagnosticCodes.UnattributedClaim;

    /// <inheritdoc/>
    public Severity DefaultSeverity => Severity.Warning;

    /// <inheritdoc/>
    public string Source => "AP (Daniszewski, When is it OK to use anonymous sources?): attribute any disputable fact that was not witnessed, gathered or confirmed; Reuters, Handbook of Journalism: source every statement that is no established fact";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ClaimIndex claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var grounded = claims.Claims.Where(claim => IsGrounded(claims, claim)).Select(claim => claim.Id).ToHashSet();
        var covered = CoveredByRelations(claims, grounded);
        foreach (var claim in claims.Claims)
        {
            if (claim.CheckWorthy == true && claim.SourceLevel == SourceLevel.Writer && !grounded.Contains(claim.Id) && !covered.Contains(claim.Id)
                && (Expressions.Count == 0 || (claim.Expression is { } expression && Expressions.Contains(expression))))
                yield return Finding.Of(this, claim, claim.Target, $"{Finding.Name(claim)} is the writer’s own and rests on nothing in the article. Say who says so, or what shows it.");
        }
    }

    private static bool IsGrounded(ClaimIndex claims, Claim claim) =>
        claim.AttributionIds.Count > 0 || claims.SetsOf(claim.Id).Any(set => set.Stance == Stance.Supports || set.Stance == Stance.Refutes);

    private static HashSet<AnnotationId> CoveredByRelations(ClaimIndex claims, HashSet<AnnotationId> grounded)
    {
        var covered = new HashSet<AnnotationId>();
        foreach (var relation in claims.Annotated.OfType<Relation>())
        {
            if (relation.FindRole("from")?.TargetId is not { } from || relation.FindRole("to")?.TargetId is not { } to)
                continue;
            if (claims.Annotated.Find<Attribution>(to) is not null)
                covered.Add(from);
            else if ((relation.Label == RelationLabel.Entails || relation.Label == RelationLabel.Restates) && grounded.Contains(from))
                covered.Add(to);
            if (relation.Label == RelationLabel.Restates && grounded.Contains(to))
                covered.Add(from);
        }
        return covered;
    }
}
