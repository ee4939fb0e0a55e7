using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>ATT007: something harmful is said of a person who is named, and nobody is named who says it.</summary>
/// <remarks>What is harmful the annotator says, by <see cref="ClaimKind.Characterization"/>; no list of words is kept. Where a claim has no
/// kind at all the finding is information only. Silent where a claim is the writer’s, is reported inside somebody else’s word, or has an
/// independent, identified source for the whole of it.</remarks>
internal sealed class AnonymousAttack : IEditorialRule
{
    /// <inheritdoc/>
    public string Code => DiagnosticCodes.AnonymousAttack;

    /// <inheritdoc/>
    public Severity DefaultSeverity => Severity.Warning;

    /// <inheritdoc/>
    public string Source =>
        "NPR Ethics Handbook, The “don’ts” of anonymity, No attacks (ethics.npr.org/g-transparency/the-donts-of-anonymity): " +
        "“anonymous or unnamed sources generally cannot make pejorative comments about the character, reputation, " +
        "or personal qualities of another individual”";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ClaimIndex claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        foreach (var claim in claims.Claims)
        {
            var isHarmful = claim.Kinds.Contains(ClaimKind.Characterization);
            if ((!isHarmful && claim.Kinds.Count > 0) || !IsByNobodyNamed(claims, claim) || IsShown(claims, claim)
                || PersonNamedIn(claims, claim)?.Name is not { } person)
                continue;
            var about = isHarmful ? "speaks ill of" : "is about";
            var message = $"{Finding.Name(claim)} {about} {person}, and nobody is named who says it. " + (isHarmful
                ? $"Name who does, give what shows it and the answer of {person}, or leave it out."
                : $"Name who does; give the claim a kind, “{ClaimKind.Characterization}” where it does harm.");
            var finding = Finding.Of(this, claim, claim.Target, message);
            yield return isHarmful ? finding : finding with { Severity = Severity.Information };
        }
    }

    private static bool IsByNobodyNamed(ClaimIndex claims, Claim claim)
    {
        var attributions = claims.AttributionsOf(claim);
        return IsByNobodyNamed(claim.SourceLevel, claim.ClaimantIds.Count, claims.ClaimantsOf(claim))
            && attributions.All(attribution => attribution.ParentId is null
                && IsByNobodyNamed(attribution.SourceLevel, attribution.SourceIds.Count, claims.SourcesOf(attribution)));
    }

    private static bool IsByNobodyNamed(SourceLevel? level, int given, IReadOnlyList<Entity> sources) =>
        level != SourceLevel.Writer
        && (given == 0 ? level == SourceLevel.Arbitrary : sources.Count > 0 && sources.All(SourceNaming.IsUnnamed));

    /// <summary>The person whose name stands in the words of the claim; null where none does, or where the words are not given.</summary>
    private static Entity? PersonNamedIn(ClaimIndex claims, Claim claim)
    {
        if (claim.Target is not { IsAnchored: true } words)
            return null;
        foreach (var hit in claims.Annotated.Annotations.CoveredBy(words.Hull))
        {
            if (hit.Annotation is not Mention mention || mention.MentionKind != MentionKind.Named || !words.Contains(mention.Target))
                continue;
            var people = mention.RefersToIds.Select(claims.Annotated.Find<Entity>).Where(entity => entity?.Kind == EntityKind.Person);
            if (people.FirstOrDefault() is { } person)
                return person;
        }
        return null;
    }

    private static bool IsShown(ClaimIndex claims, Claim claim)
    {
        var evidence = claims.EvidenceFor(claim);
        return evidence.IndependentSourcesOf(evidence.WithStance(Stance.Supports).Where(set => !set.IsPartial)).Count > 0;
    }
}
