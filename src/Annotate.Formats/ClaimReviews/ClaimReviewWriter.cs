using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.ClaimReviews;

/// <summary>Writes the verdicts of reviewers with their claims, and reports everything else.</summary>
internal sealed class ClaimReviewWriter
{
    private static readonly string[] VerdictMembers = ["claimId", "label", "basis", "reviewer", "rating", "rationale", "url", "published"];
    private static readonly string[] ClaimMembers = ["text", "claimantIds", "date", "firstAppearance", "appearances"];
    private static readonly string[] EntityMembers = ["name", "kind", "sameAs"];

    private readonly VerdictTable _table;
    private readonly AnnotatedArticle _annotated;
    private readonly LossCollector _losses;
    private readonly Utf8JsonWriter _writer;
    private readonly CarriedRecords _records;
    private readonly Dictionary<AnnotationId, string[]> _written = [];
    private readonly HashSet<string> _reviewers = new(StringComparer.Ordinal);

    public ClaimReviewWriter(AnnotateJson json, VerdictTable table, AnnotatedArticle annotated, LossCollector losses, Utf8JsonWriter writer)
    {
        (_table, _annotated, _losses, _writer) = (table, annotated, losses, writer);
        _records = CarriedRecords.Of(json, annotated);
    }

    public void Write()
    {
        foreach (var verdict in _annotated.OfType<Verdict>())
        {
            if (verdict.Basis == VerdictBasis.Reviewer && _annotated.Find<Claim>(verdict.ClaimId) is { } claim)
                WriteReview(verdict, claim);
        }
        for (var row = 0; row < _annotated.Annotations.Count; row++)
            ReportLoss(row);
        _losses.Article("text", "reviews hold no text of the article they review.");
        foreach (var member in _records.DocumentMembers().Where(member => member is not ("agents" or "url")))
            _losses.Article(member, "reviews say nothing of the article but its url.");
        if (_annotated.Article.Url is not null && _written.Count == 0)
            _losses.Article("url", "there is no review in which it could appear.");
        foreach (var agent in _annotated.Agents.Where(agent => !_reviewers.Contains(agent.Id) || agent.Version is not null || agent.Model is not null || agent.Extra.Count > 0))
            _losses.Article($"agents.{agent.Id}", "only reviewers are written, with their name and url.");
    }

    private void WriteReview(Verdict verdict, Claim claim)
    {
        _written[verdict.Id] = VerdictMembers;
        _written[claim.Id] = ClaimMembers;
        _writer.WriteStartObject();
        _writer.WriteString("@type", "ClaimReview");
        _writer.WriteString("@id", verdict.Id.Value);
        Text("url", verdict.Url);
        Text("datePublished", verdict.Published?.Text);
        Text("claimReviewed", claim.Text);
        Text("reviewBody", verdict.Rationale);
        if (verdict.Reviewer is not null && string.IsNullOrWhiteSpace(verdict.Reviewer))
            _losses.Member(verdict, "reviewer", "nobody is named.");
        else if (verdict.Reviewer is { } reviewer)
            WriteReviewer(reviewer);
        WriteClaim(claim);
        WriteRating(verdict);
        Foreign(verdict.Extra);
        _writer.WriteEndObject();
    }

    private void WriteClaim(Claim claim)
    {
        _writer.WriteStartObject("itemReviewed");
        _writer.WriteString("@type", "Claim");
        _writer.WriteString("@id", claim.Id.Value);
        Text("datePublished", claim.Date?.Text);
        var claimants = claim.ClaimantIds.Select(FindClaimant).OfType<Entity>().ToArray();
        if (claimants.Length > 0)
        {
            _writer.WriteStartArray("author");
            foreach (var claimant in claimants)
                WriteClaimant(claimant);
            _writer.WriteEndArray();
        }
        if (claim.FirstAppearance is { } first)
            WriteWork("firstAppearance", [first]);
        var appearances = claim.Appearances.ToList();
        if (_annotated.Article.Url is { } here && !appearances.Contains(here) && here != claim.FirstAppearance)
            appearances.Add(here);
        if (appearances.Count > 0)
            WriteWork("appearance", appearances);
        Foreign(claim.Extra);
        _writer.WriteEndObject();
    }

    /// <summary>The claimant; null where there is none with a name, and schema.org knows authors by nothing else.</summary>
    private Entity? FindClaimant(AnnotationId id) => _annotated.Find<Entity>(id) is { } claimant && !string.IsNullOrWhiteSpace(claimant.Name) ? claimant : null;

    private void WriteClaimant(Entity claimant)
    {
        _written[claimant.Id] = EntityMembers;
        _writer.WriteStartObject();
        _writer.WriteString("@type", claimant.Kind == EntityKind.Person ? "Person" : claimant.Kind == EntityKind.Organization ? "Organization" : "Thing");
        _writer.WriteString("@id", claimant.Id.Value);
        _writer.WriteString("name", claimant.Name);
        if (claimant.SameAs.Count > 0)
        {
            _writer.WriteStartArray("sameAs");
            foreach (var iri in claimant.SameAs)
                _writer.WriteStringValue(iri);
            _writer.WriteEndArray();
        }
        _writer.WriteEndObject();
    }

    private void WriteReviewer(string id)
    {
        var agent = _annotated.FindAgent(id);
        _reviewers.Add(id);
        _writer.WriteStartObject("author");
        _writer.WriteString("@type", agent?.Kind == AgentKind.Person ? "Person" : "Organization");
        _writer.WriteString("@id", id);
        Text("name", agent?.Name ?? id);
        Text("url", agent?.Url);
        _writer.WriteEndObject();
    }

    /// <summary>The rating as it was published; where there is none, the label in words that read back as it.</summary>
    private void WriteRating(Verdict verdict)
    {
        _writer.WriteStartObject("reviewRating");
        _writer.WriteString("@type", "Rating");
        Number("ratingValue", verdict.Rating?.Value);
        Number("bestRating", verdict.Rating?.Best);
        Number("worstRating", verdict.Rating?.Worst);
        var words = verdict.Rating?.Text ?? _table.FirstOrDefault(row => row.Value == verdict.Label).Key ?? verdict.Label.Value;
        Text("alternateName", words);
        Text("ratingExplanation", verdict.Rating?.Explanation);
        if (verdict.Rating is { } rating)
            Foreign(rating.Extra);
        _writer.WriteEndObject();
        if (verdict.Rating?.Extra.Names.FirstOrDefault(name => name != "schema.org") is { } extra)
            _losses.Member(verdict, "rating", $"a review has no place for its member '{Excerpt.Of(extra)}'.");
        if (verdict.Rating?.Text is null)
            _losses.Degraded(verdict, "rating", $"a review rates in words, so the label is written as '{words}'.");
        if (_table.Find(words) is var read && (read ?? VerdictLabel.NotEnoughEvidence) != verdict.Label)
            _losses.Degraded(verdict, "label", $"the words '{Excerpt.Of(words)}' are written and not '{verdict.Label}', and read back as '{read ?? VerdictLabel.NotEnoughEvidence}' by the table of verdict labels.");
    }

    private void ReportLoss(int row)
    {
        var annotation = _annotated.Annotations[row];
        if (!_written.TryGetValue(annotation.Id, out var members))
        {
            _losses.Annotation(annotation, annotation switch
            {
                Verdict { Basis: var basis } when basis != VerdictBasis.Reviewer => $"only verdicts of reviewers are exported, and its basis is '{basis}'.",
                Verdict => "its claim does not exist.",
                Claim => "no reviewer's verdict is about it.",
                _ => "a review holds a claim, its claimants, and a verdict.",
            });
            return;
        }
        foreach (var member in _records.MembersOf(row).Where(member => !members.Contains(member) && member != "schema.org"))
            _losses.Member(annotation, member, "a review has no place for it.");
        if (annotation is Claim claim && _annotated.Article.Url is not null)
            _losses.Degraded(claim, "appearances", "the annotated article is added as an appearance.");
        if (annotation is Claim { ClaimantIds: var claimants } && claimants.Any(id => FindClaimant(id) is null))
            _losses.Member(annotation, "claimantIds", "a claimant does not exist, or has no name.");
        if (annotation is Entity { Kind: { } kind } && kind != EntityKind.Person && kind != EntityKind.Organization)
            _losses.Degraded(annotation, "kind", $"a claimant is a person or an organisation, and '{kind}' is written as a thing.");
        if (annotation is Verdict { Published.Precision: DatePrecision.None })
            _losses.Member(annotation, "published", "it is empty.");
    }

    private void WriteWork(string name, IReadOnlyList<string> urls)
    {
        _writer.WriteStartArray(name);
        foreach (var url in urls)
        {
            _writer.WriteStartObject();
            _writer.WriteString("@type", "CreativeWork");
            _writer.WriteString("url", url);
            _writer.WriteEndObject();
        }
        _writer.WriteEndArray();
    }

    private void Foreign(ExtraMembers extra)
    {
        if (extra.Kept("schema.org") is not { ValueKind: JsonValueKind.Object } members)
            return;
        foreach (var member in members.EnumerateObject())
        {
            _writer.WritePropertyName(member.Name);
            CarriedRecords.WriteRaw(_writer, member.Value);
        }
    }

    private void Text(string name, string? value)
    {
        if (value is not null)
            _writer.WriteString(name, value);
    }

    private void Number(string name, double? value)
    {
        if (value is { } number && double.IsFinite(number))
            _writer.WriteNumber(name, number);
    }
}
