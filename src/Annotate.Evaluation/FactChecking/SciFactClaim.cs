using System.Globalization;

namespace Annotate.Evaluation.FactChecking;

/// <summary>A claim with its abstracts, gold or predicted.</summary>
public sealed record SciFactClaim
{
    /// <summary>The id of the claim.</summary>
    public required string Id { get; init; }

    /// <summary>The abstracts that bear on it, each document once.</summary>
    public IReadOnlyList<SciFactAbstract> Abstracts { get; init => field = ValueList.Copy(value); } = ValueList<SciFactAbstract>.Empty;

    /// <summary>The claims of an annotated article: each set of evidence is a rationale, its pieces are sentences (a number as <see cref="Evidence.Locator"/>) of one document.</summary>
    /// <remarks>A document is supporting or refuting as its first set says. Pieces whose locator is no number are left out.</remarks>
    public static IReadOnlyList<SciFactClaim> Of(AnnotatedArticle annotated)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        var sets = annotated.OfType<EvidenceSet>().ToLookup(set => set.ClaimId);
        return [.. annotated.OfType<Claim>().Select(claim => new SciFactClaim
        {
            Id = claim.Id.Value,
            Abstracts = [.. sets[claim.Id]
                .Select(set => (set.Stance, Pieces: set.EvidenceIds.Select(id => annotated.Find<Evidence>(id)).OfType<Evidence>().Select(EvidencePiece.Of).ToArray()))
                .Where(set => set.Pieces.Length > 0)
                .GroupBy(set => set.Pieces[0].Page, StringComparer.Ordinal)
                .Select(group => new SciFactAbstract { DocumentId = group.Key, Label = group.First().Stance, Rationales = [.. group.Select(set => SentencesOf(set.Pieces))] })],
        })];
    }

    private static int[] SentencesOf(EvidencePiece[] pieces) =>
        [.. pieces.Select(piece => int.TryParse(piece.Position, NumberStyles.None, CultureInfo.InvariantCulture, out var sentence) ? sentence : -1).Where(sentence => sentence >= 0)];
}
