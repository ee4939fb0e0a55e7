using System.Globalization;
using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Formats.Json;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats.ClaimReviews;

/// <summary>Reads reviews, wherever they stand in the file. What has no member of ours is kept beside.</summary>
internal sealed class ClaimReviewReader(VerdictTable table, RecordAssembler assembler, DiagnosticCollector diagnostics)
{
    /// <summary>The extra member that keeps what was not read.</summary>
    public const string Kept = "schema.org";

    // By their JSON: what is said in the same words is the same.
    private readonly Dictionary<string, AnnotationId> _claimants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AnnotationId> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Agent> _reviewers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private int _number;

    public void Read(JsonElement root, int maxReviews)
    {
        var isGraph = root.Find("@graph") is not null;
        var index = 0;
        foreach (var item in isGraph ? root.Items("@graph") : root.Items())
        {
            var path = isGraph ? $"$['@graph'][{index}]" : root.ValueKind == JsonValueKind.Array ? $"$[{index}]" : "$";
            if (index++ == maxReviews)
            {
                diagnostics.Error(DiagnosticCodes.Limit, InputTexts.Limit.CutCount("items", maxReviews), path);
                return;
            }
            if (SchemaType.Is(item, "ClaimReview"))
                ReadReview(item, path);
            else
                diagnostics.Add(DiagnosticCodes.NotUnderstood, Severity.Information, ConversionTexts.NotUnderstood.ClaimReview(), path);
        }
    }

    private void ReadReview(JsonElement json, string path)
    {
        _number++;
        var review = new MemberReader(json, "@context", "@type");
        var claim = ReadClaim(review, path);
        var rating = ReadRating(review.First("reviewRating"));
        assembler.Add(new Verdict
        {
            Id = Free(review.Text("@id"), "review"),
            ClaimId = claim,
            Label = LabelOf(rating, path),
            Basis = VerdictBasis.Reviewer,
            Reviewer = ReadReviewer(review.First("author"), $"{path}.author"),
            Rating = rating,
            Rationale = review.Text("reviewBody"),
            Url = review.Text("url"),
            Published = review.Date("datePublished"),
            Extra = review.Rest(Kept),
        });
    }

    private AnnotationId ReadClaim(MemberReader review, string path)
    {
        var json = review.First("itemReviewed");
        var item = new MemberReader(json, "@type");
        var isClaim = SchemaType.Is(json, "Claim");
        // The name of a work in which a claim appeared is not the claim.
        var text = review.Text("claimReviewed") ?? (isClaim ? item.Text("text") ?? item.Text("name") : null);
        if (string.IsNullOrEmpty(text))
            diagnostics.Add(DiagnosticCodes.MissingMember, Severity.Error, InputTexts.MissingMember.ClaimReviewed(), path);
        var own = isClaim ? item.Text("@id") : null;
        var key = own is null ? null : $"{text}\n{json.GetRawText()}";
        if (key is not null && _claims.TryGetValue(key, out var known))
            return known; // several reviews of one claim
        path = $"{path}.itemReviewed";
        var claim = new Claim
        {
            Id = Free(own, "claim"),
            Text = text ?? "",
            ClaimantIds = [.. item.Items("author").Select(author => ReadClaimant(author, $"{path}.author")).OfType<AnnotationId>()],
            Date = item.Date("datePublished"),
            FirstAppearance = isClaim ? ReadWork(item.First("firstAppearance"), $"{path}.firstAppearance") : null,
            // An item that is a work and no claim is where the claim appeared.
            Appearances = isClaim ? [.. item.Items("appearance").Select(work => ReadWork(work, $"{path}.appearance")).OfType<string>()] : [.. new[] { item.Text("url") ?? json.AsText() ?? item.Text("@id") }.OfType<string>()],
            Extra = item.Rest(Kept),
        };
        if (key is not null)
            _claims.Add(key, claim.Id);
        assembler.Add(claim);
        return claim.Id;
    }

    /// <summary>Where a claim appeared: the address of a work. Anything else about it is passed over, and said so.</summary>
    private string? ReadWork(JsonElement work, string path)
    {
        if (work.AsText() is { } address)
            return address;
        var members = new MemberReader(work, "@type");
        var url = members.Text("url") ?? members.Text("@id");
        if (work.ValueKind != JsonValueKind.Undefined && (url is null || members.Rest(Kept).Count > 0))
            diagnostics.Add(DiagnosticCodes.NotUnderstood, Severity.Information, ConversionTexts.NotUnderstood.Work(), path);
        return url;
    }

    private AnnotationId? ReadClaimant(JsonElement json, string path)
    {
        var author = AuthorType.Read(json);
        var name = json.AsText() ?? author.Text("name");
        if (string.IsNullOrWhiteSpace(name))
        {
            diagnostics.Add(DiagnosticCodes.NotUnderstood, Severity.Warning, ConversionTexts.NotUnderstood.UnnamedAuthor(), path);
            return null;
        }
        if (_claimants.TryGetValue(json.GetRawText(), out var known))
            return known;
        var id = new AnnotationId(Free(author.Text("@id"), "claimant"));
        _claimants.Add(json.GetRawText(), id);
        assembler.Add(new Entity
        {
            Id = id, Name = name,
            Kind = AuthorType.KindOf<EntityKind>(json),
            SameAs = [.. author.Items("sameAs").Select(value => value.AsText()).OfType<string>()],
            Extra = author.Rest(Kept),
        });
        return id;
    }

    private string? ReadReviewer(JsonElement json, string path)
    {
        var author = AuthorType.Read(json);
        var name = json.AsText() ?? author.Text("name");
        var url = author.Text("url");
        var id = author.Text("@id") ?? url ?? name;
        if (string.IsNullOrWhiteSpace(id))
            return null;
        var agent = new Agent { Id = id, Name = name, Url = url, Kind = AuthorType.KindOf<AgentKind>(json), Extra = author.Rest(Kept) };
        if (_reviewers.TryAdd(id, agent))
            assembler.Add(agent);
        else if (!_reviewers[id].Equals(agent))
            diagnostics.Add(DiagnosticCodes.NotUnderstood, Severity.Information, ConversionTexts.NotUnderstood.SecondAuthor(Excerpt.Of(id)), path);
        return id;
    }

    private static ReviewRating? ReadRating(JsonElement json)
    {
        if (json.AsText() is { } words)
            return new ReviewRating { Text = words };
        if (json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out var value) && double.IsFinite(value))
            return new ReviewRating { Value = value };
        if (json.ValueKind != JsonValueKind.Object)
            return null;
        var rating = new MemberReader(json, "@type");
        return new ReviewRating
        {
            Value = rating.Number("ratingValue"), Best = rating.Number("bestRating"), Worst = rating.Number("worstRating"),
            Text = rating.Text("alternateName"), Explanation = rating.Text("ratingExplanation"),
            Extra = rating.Rest(Kept),
        };
    }

    private VerdictLabel LabelOf(ReviewRating? rating, string path)
    {
        var label = RatingLabel.Of(table, rating, out var isMapped);
        if (!isMapped)
            diagnostics.Add(
                DiagnosticCodes.RatingNotMapped, Severity.Warning,
                ConversionTexts.RatingNotMapped.Rating(Excerpt.Of(label.Value)),
                $"{path}.reviewRating");
        return label;
    }

    private string Free(string? id, string kind)
    {
        var name = string.IsNullOrWhiteSpace(id) ? string.Create(CultureInfo.InvariantCulture, $"{kind}-{_number}") : id;
        while (!_ids.Add(name))
            name = string.Create(CultureInfo.InvariantCulture, $"{name}-{_ids.Count}");
        return name;
    }
}
