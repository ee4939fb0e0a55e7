using System.Globalization;
using Annotate.Formats.Json;

namespace Annotate.Formats.Datasets;

/// <summary>Tells what FEVER has no place for. It names claims alone; all else gets its id from its claim when it is read.</summary>
internal sealed class FeverLosses(FeverFormat format, AnnotateJson json, AnnotatedArticle annotated, LossCollector losses)
{
    private const string NoPlace = "FEVER has no place for it.";

    private readonly Dictionary<AnnotationId, (Claim Claim, string Id, int Times)> _written = [];
    private readonly Dictionary<AnnotationId, Verdict> _verdicts = [];

    /// <summary>Whether a reader takes the claim: it has an id and words.</summary>
    public static bool CanBeWritten(Claim claim) => claim.Text.Length > 0 && !string.IsNullOrWhiteSpace(claim.Id.Value);

    /// <summary>The sentence that a piece of evidence is; null where its place is another.</summary>
    public static int? SentenceOf(Evidence evidence) =>
        int.TryParse(evidence.Locator, NumberStyles.None, CultureInfo.InvariantCulture, out var sentence) && evidence.Locator == sentence.ToString(CultureInfo.InvariantCulture) ? sentence : null;

    /// <summary>Notes what was written, and what follows the claim's id in the id that it is read under.</summary>
    public void Wrote(Claim claim, Annotation annotation, string suffix)
    {
        _written[annotation.Id] = (claim, claim.Id.Value + suffix, _written.GetValueOrDefault(annotation.Id).Times + 1);
        if (annotation is Verdict verdict)
            _verdicts.Add(claim.Id, verdict);
    }

    public void Report()
    {
        var carried = CarriedRecords.Of(json, annotated);
        var row = 0;
        foreach (var annotation in annotated.Annotations)
            Report(annotation, carried.MembersOf(row++));
        if (annotated.Article.Text.Length > 0)
            losses.Article("text", "FEVER holds no text.");
        var isNamed = annotated.OfType<Claim>().Count(CanBeWritten) == 1 && annotated.Article.Id == $"{format.Name}:{annotated.OfType<Claim>().First(CanBeWritten).Id}";
        foreach (var member in carried.DocumentMembers().Where(member => member != "id" || !isNamed))
            losses.Article(member, NoPlace);
    }

    private void Report(Annotation annotation, IEnumerable<string> members)
    {
        if (!_written.TryGetValue(annotation.Id, out var written))
        {
            losses.Annotation(annotation, annotation is Claim ? "FEVER asks for its words." : "FEVER has claims, their evidence and one verdict each.");
            return;
        }
        var kept = KeptOf(annotation);
        foreach (var member in members.Where(member => !kept.Contains(member, StringComparer.Ordinal)))
            losses.Member(annotation, member, NoPlace);
        if (written.Id != annotation.Id.Value || written.Times > 1)
            losses.Degraded(annotation, "id", $"FEVER names claims alone, so it is read as '{written.Id}'{(written.Times > 1 ? " and under other ids" : "")}.");
        if (annotation is EvidenceSet set)
            Report(set, written.Claim);
    }

    private void Report(EvidenceSet set, Claim claim)
    {
        if (set.EvidenceIds.Where(id => annotated.Find<Evidence>(id) is null).Select(id => (AnnotationId?)id).FirstOrDefault() is { } missing)
            losses.Member(set, "evidenceIds", $"the evidence '{missing}' does not exist.");
        else if (set.EvidenceIds.Any(id => _written[id].Id != id.Value || _written[id].Times > 1))
            losses.Degraded(set, "evidenceIds", "its evidence is read under other ids.");
        var verdict = _verdicts.GetValueOrDefault(claim.Id);
        var stance = verdict is null ? Stance.NotEnoughInfo : format.Labels.FirstOrDefault(label => label.Verdict == verdict.Label)?.Stance ?? new Stance(verdict.Label.Value);
        if (stance != set.Stance)
            losses.Degraded(set, "stance", $"evidence takes the label of its claim in FEVER, so '{set.Stance}' is not told.");
    }

    /// <summary>The members that are written, by their JSON names.</summary>
    private IReadOnlyList<string> KeptOf(Annotation annotation) => annotation switch
    {
        Claim => ["text", format.Name],
        Evidence evidence => SentenceOf(evidence) is null ? ["articleUri", format.Name] : ["articleUri", "locator", format.Name],
        EvidenceSet => ["claimId", "evidenceIds", "stance"],
        // FEVER's verdicts are people's.
        Verdict { Basis: var basis } when basis == VerdictBasis.Reviewer => ["claimId", "label", "basis"],
        _ => ["claimId", "label"],
    };
}
