using System.Globalization;
using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Formats.Json;
using Annotate.Serialization;

namespace Annotate.Formats.ClaimReviews;

/// <summary>Reads reviews, wherever they stand in the file.</summary>
internal sealed class ClaimReviewReader(VerdictTable table, RecordAssembler assembler, DiagnosticCollector diagnostics)
{
    private readonly Dictionary<(string Id, string Name), AnnotationId> _claimants = [];
    private readonly Dictionary<(string Id, string Text), Claim> _claims = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private int _number;

    public void Read(JsonElement root)
    {
        var isGraph = root.Find("@graph") is not null;
        var index = 0;
        foreach (var item in isGraph ? root.Items("@graph") : root.Items())
        {
            var path = isGraph ? $"$['@graph'][{index}]" : root.ValueKind == JsonValueKind.Array ? $"$[{index}]" : "$";
            if (IsType(item, "ClaimReview"))
                ReadReview(item, path);
            else
                diagnostics.Add(DiagnosticCodes.NotUnderstood, Severity.Information, "This is no ClaimReview and is passed over. Its '@type' would say so.", path);
            index++;
        }
    }

    private static bool IsType(JsonElement item, string type) =>
        item.Items("@type").Any(value => value.AsText() is { } name && (name == type || name.EndsWith("schema.org/" + type, StringComparison.Ordinal) || name == "schema:" + type));

    private void ReadReview(JsonElement review, string path)
    {
        _number++;
        var claim = ReadClaim(review, path);
        var rating = ReadRating(review.Items("reviewRating").FirstOrDefault());
        assembler.Add(new Verdict
        {
            Id = Free(review.Text("@id"), "review"),
            ClaimId = claim.Id,
            Label = LabelOf(rating, path),
            Basis = VerdictBasis.Reviewer,
            Reviewer = ReadReviewer(review.Items("author").FirstOrDefault()),
            Rating = rating,
            Rationale = review.Text("reviewBody") ?? review.Text("description"),
            Url = review.Text("url"),
            Published = review.Date("datePublished", "dateCreated"),
            Extra = Unknown(review, "@context", "@type", "@id", "claimReviewed", "itemReviewed", "reviewRating", "author", "reviewBody", "description", "url", "datePublished"),
        });
    }

    private Claim ReadClaim(JsonElement review, string path)
    {
        var item = review.Items("itemReviewed").FirstOrDefault();
        var isClaim = IsType(item, "Claim");
        var text = review.Text("claimReviewed") ?? item.Text("text") ?? item.Text("name");
        if (string.IsNullOrEmpty(text))
            diagnostics.Add(DiagnosticCodes.MissingMember, Severity.Error, "The review has no 'claimReviewed', so nobody knows what it is about. Add it.", path);
        var own = isClaim ? item.Text("@id") : null;
        if (own is not null && _claims.TryGetValue((own, text ?? ""), out var known))
            return known; // several reviews of one claim
        // An item that is a work and no claim is where the claim appeared.
        var appearances = isClaim ? item.Items("appearance").Select(UrlOf) : [UrlOf(item)];
        var claim = new Claim
        {
            Id = Free(own, "claim"),
            Text = text ?? "",
            ClaimantIds = [.. item.Items("author").Select(ReadClaimant).OfType<AnnotationId>()],
            Date = item.Date("datePublished"),
            FirstAppearance = isClaim ? item.Items("firstAppearance").Select(UrlOf).FirstOrDefault(url => url is not null) : null,
            Appearances = [.. appearances.OfType<string>()],
            Extra = item.ValueKind == JsonValueKind.Object ? Unknown(item, "@type", "@id", "text", "author", "datePublished", "firstAppearance", "appearance") : ExtraMembers.Empty,
        };
        if (own is not null)
            _claims.TryAdd((own, claim.Text), claim);
        assembler.Add(claim);
        return claim;
    }

    private AnnotationId? ReadClaimant(JsonElement author)
    {
        var name = author.AsText() ?? author.Text("name");
        if (string.IsNullOrWhiteSpace(name))
            return null;
        var own = author.Text("@id");
        var key = (own ?? "", name);
        if (_claimants.TryGetValue(key, out var known))
            return known;
        var id = new AnnotationId(Free(own, "claimant"));
        _claimants.Add(key, id);
        assembler.Add(new Entity
        {
            Id = id, Name = name,
            Kind = IsType(author, "Organization") || IsType(author, "NewsMediaOrganization") ? EntityKind.Organization : IsType(author, "Person") ? EntityKind.Person : null,
            SameAs = [.. author.Items("sameAs").Select(value => value.AsText()).OfType<string>()],
        });
        return id;
    }

    private string? ReadReviewer(JsonElement author)
    {
        var name = author.AsText() ?? author.Text("name");
        var id = author.Text("@id") ?? author.Text("url") ?? name;
        if (string.IsNullOrWhiteSpace(id))
            return null;
        assembler.Add(new Agent { Id = id, Name = name, Url = author.Text("url"), Kind = IsType(author, "Person") ? AgentKind.Person : author.ValueKind == JsonValueKind.Object ? AgentKind.Organization : null });
        return id;
    }

    private static ReviewRating? ReadRating(JsonElement rating)
    {
        if (rating.AsText() is { } words)
            return new ReviewRating { Text = words };
        if (rating.ValueKind != JsonValueKind.Object)
            return null;
        return new ReviewRating
        {
            Value = Number(rating, "ratingValue"), Best = Number(rating, "bestRating"), Worst = Number(rating, "worstRating"),
            Text = rating.Text("alternateName") ?? rating.Text("name"), Explanation = rating.Text("ratingExplanation"),
            Extra = Unknown(rating, "@type", "ratingValue", "bestRating", "worstRating", "alternateName", "ratingExplanation"),
        };
    }

    private VerdictLabel LabelOf(ReviewRating? rating, string path)
    {
        if (table.Find(rating?.Text) is { } label)
            return label;
        diagnostics.Add(
            DiagnosticCodes.RatingNotMapped, Severity.Warning,
            $"The rating '{Excerpt.Of(rating?.Text ?? "without words")}' stands in no row of the table of verdict labels. It is kept verbatim, and the label is 'notEnoughEvidence'; add a row that says what it means.",
            $"{path}.reviewRating");
        return VerdictLabel.NotEnoughEvidence;
    }

    /// <summary>The members that are read nowhere else, so that nothing is dropped. Names with a JSON-LD keyword stay as they are.</summary>
    private static ExtraMembers Unknown(JsonElement item, params ReadOnlySpan<string> known)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in item.EnumerateObject())
        {
            if (!known.Contains(member.Name))
                members.Add(member.Name, member.Value);
        }
        if (members.Count == 0)
            return ExtraMembers.Empty;
        return JsonObjects.Keep("schema.org", JsonObjects.Of(members));
    }

    private static double? Number(JsonElement rating, string name) =>
        rating.Number(name) ?? (double.TryParse(rating.Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null);

    private static string? UrlOf(JsonElement work) => work.AsText() ?? work.Text("url") ?? work.Text("@id");

    private string Free(string? id, string kind)
    {
        var name = string.IsNullOrWhiteSpace(id) ? string.Create(CultureInfo.InvariantCulture, $"{kind}-{_number}") : id;
        while (!_ids.Add(name))
            name = string.Create(CultureInfo.InvariantCulture, $"{name}-{_ids.Count}");
        return name;
    }
}
