using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.ClaimReviews;

/// <summary>Writes one review: a verdict, its claim, who claims it, who reviewed it.</summary>
internal sealed class ReviewWriter(VerdictTable table, AnnotatedArticle annotated, LossCollector losses)
{
    private readonly Dictionary<string, Agent> _agents = annotated.Agents.ToDictionary(agent => agent.Id, StringComparer.Ordinal);

    /// <summary>The claimants that were written.</summary>
    public HashSet<AnnotationId> Claimants { get; } = [];

    /// <summary>The ids of the reviewers that were written.</summary>
    public HashSet<string> Reviewers { get; } = new(StringComparer.Ordinal);

    public JsonElement ToReview(Verdict verdict, Claim claim) => Object(verdict, verdict.Extra, writer =>
    {
        writer.WriteString("@type", "ClaimReview");
        writer.WriteString("@id", verdict.Id.Value);
        writer.WriteText("url", verdict.Url);
        writer.WriteText("datePublished", verdict.Published?.Text);
        if (claim.Text.Length > 0)
            writer.WriteString("claimReviewed", claim.Text);
        writer.WriteText("reviewBody", verdict.Rationale);
        if (verdict.Reviewer is not null && string.IsNullOrWhiteSpace(verdict.Reviewer))
            losses.Member(verdict, "reviewer", "nobody is named.");
        else if (verdict.Reviewer is { } reviewer)
            Member(writer, "author", ToReviewer(verdict, reviewer));
        Member(writer, "itemReviewed", ToClaim(claim));
        if (ToRating(verdict) is { } rating)
            Member(writer, "reviewRating", rating);
    });

    /// <summary>The claimant; null where there is none with a name, and schema.org knows authors by nothing else.</summary>
    public Entity? FindClaimant(AnnotationId id) =>
        annotated.Find<Entity>(id) is { } claimant && !string.IsNullOrWhiteSpace(claimant.Name) ? claimant : null;

    private JsonElement ToClaim(Claim claim) => Object(claim, claim.Extra, writer =>
    {
        writer.WriteString("@type", "Claim");
        writer.WriteString("@id", claim.Id.Value);
        writer.WriteText("datePublished", claim.Date?.Text);
        var claimants = claim.ClaimantIds.Select(FindClaimant).OfType<Entity>().ToArray();
        if (claimants.Length > 0)
        {
            writer.WriteStartArray("author");
            foreach (var claimant in claimants)
                writer.WriteRaw(ToClaimant(claimant));
            writer.WriteEndArray();
        }
        WriteWorks(writer, "firstAppearance", claim.FirstAppearance is { } first ? [first] : []);
        // The article that is annotated is where the claim appeared, and never where the review stands.
        var isNew =
            annotated.Article.Url is { } here && !claim.Appearances.Contains(here, StringComparer.Ordinal) && here != claim.FirstAppearance;
        WriteWorks(writer, "appearance", isNew ? claim.Appearances.Append(annotated.Article.Url!) : claim.Appearances);
    });

    private JsonElement ToClaimant(Entity claimant)
    {
        Claimants.Add(claimant.Id);
        return Object(claimant, claimant.Extra, writer =>
        {
            AuthorType.Write(writer, claimant.Kind?.Value, claimant.Extra);
            writer.WriteString("@id", claimant.Id.Value);
            writer.WriteString("name", claimant.Name);
            if (claimant.SameAs.Count > 0)
                writer.WriteArray("sameAs", claimant.SameAs);
        });
    }

    private JsonElement ToReviewer(Verdict verdict, string id)
    {
        var agent = _agents.GetValueOrDefault(id);
        Reviewers.Add(id);
        return Object(verdict, agent?.Extra ?? ExtraMembers.Empty, writer =>
        {
            AuthorType.Write(writer, agent?.Kind?.Value, agent?.Extra ?? ExtraMembers.Empty);
            // Where the reader names them after it, the address or the name is the id.
            if (id != (agent?.Url ?? agent?.Name))
                writer.WriteString("@id", id);
            writer.WriteText("name", agent?.Name);
            writer.WriteText("url", agent?.Url);
        });
    }

    /// <summary>The rating as it was published; where it says nothing, the label in its own words; null where both say nothing.</summary>
    private JsonElement? ToRating(Verdict verdict)
    {
        var rating = verdict.Rating;
        if (rating?.Extra.Names.FirstOrDefault(name => name != ClaimReviewReader.Kept) is { } extra)
            losses.Member(verdict, "rating", $"a review has no place for its member '{Excerpt.Of(extra)}'.");
        var words = rating?.Text;
        // Words put beside a published number would be words that its author never said.
        if ((rating is null or { Text: null, Value: null }) && RatingLabel.Of(table, rating, out _) != verdict.Label)
        {
            words = RatingLabel.WordsFor(table, verdict.Label);
            losses.Degraded(verdict, "rating", $"a review rates in words, so the label is written as '{Excerpt.Of(words)}'.");
        }
        var read = RatingLabel.Of(table, (rating ?? new ReviewRating()) with { Text = words }, out _);
        if (read != verdict.Label)
            losses.Degraded(
                verdict, "label",
                $"the rating is written as it was published and not as '{verdict.Label}', and reads back as '{Excerpt.Of(read.Value)}' "
                + "by the table of verdict labels.");
        return rating is null && words is null ? null : Object(verdict, rating?.Extra ?? ExtraMembers.Empty, writer =>
        {
            writer.WriteString("@type", "Rating");
            Number(writer, "ratingValue", rating?.Value);
            Number(writer, "bestRating", rating?.Best);
            Number(writer, "worstRating", rating?.Worst);
            writer.WriteText("alternateName", words);
            writer.WriteText("ratingExplanation", rating?.Explanation);
        });
    }

    /// <summary>Our members, and those that were kept beside them: more authors than the first, say. Where both say what can be said once,
    /// ours.</summary>
    private JsonElement Object(Annotation annotation, ExtraMembers extra, Action<Utf8JsonWriter> write)
    {
        var members = new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        var ours = JsonOutput.Build(writer =>
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        });
        foreach (var member in ours.EnumerateObject())
            members.Add(member.Name, member.Value);
        if (extra.Kept(ClaimReviewReader.Kept) is { ValueKind: JsonValueKind.Object } kept)
        {
            foreach (var member in kept.EnumerateObject())
            {
                if (members.TryAdd(member.Name, member.Value))
                    continue;
                if (members[member.Name].ValueKind == JsonValueKind.Object)
                    members[member.Name] = JsonOutput.BuildArray(member.Value.Items().Prepend(members[member.Name]));
                else
                    losses.Member(
                        annotation, ClaimReviewReader.Kept,
                        $"its '{Excerpt.Of(member.Name)}' as it was read gives way to what is said now.");
            }
        }
        return JsonObjects.Of(members);
    }

    private static void Member(Utf8JsonWriter writer, string name, JsonElement value)
    {
        writer.WritePropertyName(name);
        writer.WriteRaw(value);
    }

    private static void WriteWorks(Utf8JsonWriter writer, string name, IEnumerable<string> urls)
    {
        var works = urls.ToArray();
        if (works.Length == 0)
            return;
        writer.WriteStartArray(name);
        foreach (var url in works)
        {
            writer.WriteStartObject();
            writer.WriteString("@type", "CreativeWork");
            writer.WriteString("url", url);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number))
            writer.WriteNumber(name, number);
    }
}
