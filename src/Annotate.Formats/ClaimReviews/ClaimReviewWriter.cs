using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.ClaimReviews;

/// <summary>Writes the verdicts of reviewers with their claims, and reports everything else.</summary>
internal sealed class ClaimReviewWriter
{
    private static readonly string[] VerdictMembers = ["claimId", "label", "basis", "reviewer", "rating", "rationale", "url", "published"];
    private static readonly string[] ClaimMembers = ["text", "claimantIds", "date", "firstAppearance", "appearances"];
    private static readonly string[] EntityMembers = ["name", "kind", "sameAs"];

    private readonly AnnotatedArticle _annotated;
    private readonly LossCollector _losses;
    private readonly Utf8JsonWriter _writer;
    private readonly CarriedRecords _records;
    private readonly ReviewWriter _reviews;
    private readonly HashSet<AnnotationId> _written = [];

    public ClaimReviewWriter(AnnotateJson json, VerdictTable table, AnnotatedArticle annotated, LossCollector losses, Utf8JsonWriter writer)
    {
        (_annotated, _losses, _writer) = (annotated, losses, writer);
        _records = CarriedRecords.Of(json, annotated);
        _reviews = new ReviewWriter(table, annotated, losses);
    }

    public void Write()
    {
        foreach (var verdict in _annotated.OfType<Verdict>())
        {
            if (verdict.Basis != VerdictBasis.Reviewer || _annotated.Find<Claim>(verdict.ClaimId) is not { } claim)
                continue;
            _writer.WriteRaw(_reviews.ToReview(verdict, claim));
            _written.UnionWith([verdict.Id, claim.Id]);
        }
        _written.UnionWith(_reviews.Claimants);
        for (var row = 0; row < _annotated.Annotations.Count; row++)
            ReportLoss(row);
        ReportArticle();
    }

    private void ReportArticle()
    {
        _losses.Article("text", "reviews hold no text of the article they review.");
        foreach (var member in _records.DocumentMembers().Where(member => member is not ("agents" or "url")))
            _losses.Article(member, "reviews say nothing of the article but its url.");
        if (_annotated.Article.Url is not null && _written.Count == 0)
            _losses.Article("url", "there is no review in which it could appear.");
        foreach (var agent in _annotated.Agents.Where(agent => !IsSaid(agent)))
            _losses.Article($"agents.{agent.Id}", "only reviewers are written, people and organisations, with their name and url.");
    }

    private bool IsSaid(Agent agent) =>
        _reviews.Reviewers.Contains(agent.Id) && agent is { Version: null, Model: null }
        && (agent.Kind is null || agent.Kind == AgentKind.Person || agent.Kind == AgentKind.Organization)
        && agent.Extra.Names.All(name => name == ClaimReviewReader.Kept);

    private void ReportLoss(int row)
    {
        var annotation = _annotated.Annotations[row];
        if (!_written.Contains(annotation.Id))
        {
            _losses.Annotation(annotation, annotation switch
            {
                Verdict { Basis: var basis } when basis != VerdictBasis.Reviewer =>
                    $"only verdicts of reviewers are exported, and its basis is '{basis}'.",
                Verdict => "its claim does not exist.",
                Claim => "no reviewer's verdict is about it.",
                _ => "a review holds a claim, its claimants, and a verdict.",
            });
            return;
        }
        var members = annotation is Verdict ? VerdictMembers : annotation is Claim ? ClaimMembers : EntityMembers;
        foreach (var member in _records.MembersOf(row).Where(member => !members.Contains(member) && member != ClaimReviewReader.Kept))
            _losses.Member(annotation, member, "a review has no place for it.");
        if (annotation is Claim claim && _annotated.Article.Url is not null)
            _losses.Degraded(claim, "appearances", "the annotated article is added as an appearance.");
        if (annotation is Claim { ClaimantIds: var claimants } && claimants.Any(id => _reviews.FindClaimant(id) is null))
            _losses.Member(annotation, "claimantIds", "a claimant does not exist, or has no name.");
        if (annotation is Entity { Kind: { } kind } && kind != EntityKind.Person && kind != EntityKind.Organization)
            _losses.Degraded(annotation, "kind", $"a claimant is a person or an organisation, and '{kind}' is not written.");
        if (annotation is Verdict { Published.Precision: DatePrecision.None })
            _losses.Member(annotation, "published", "it is empty.");
    }
}
