using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.ClaimReviews;

/// <summary>Whether an author is a person or an organisation, as far as the file says so.</summary>
internal static class AuthorType
{
    private const string Person = "Person";
    private const string Organization = "Organization";

    /// <summary>The kind in a vocabulary that has persons and organisations; null where the item says none of them.</summary>
    public static T? KindOf<T>(JsonElement item) where T : struct, IVocabulary<T> =>
        Of(item) is { } type ? T.Create(type == Person ? "person" : "organization") : null;

    /// <summary>Reads an author. A type that ours does not say to the letter is kept beside.</summary>
    public static MemberReader Read(JsonElement item) =>
        item.Text("@type") is Person or Organization ? new MemberReader(item, "@type") : new MemberReader(item);

    /// <summary>Writes a kind of person or organisation as its type, unless a kept type says the same more closely.</summary>
    public static void Write(Utf8JsonWriter writer, string? kind, ExtraMembers extra)
    {
        var type = kind switch { "person" => Person, "organization" => Organization, _ => null };
        if (type is not null && (extra.Kept(ClaimReviewReader.Kept) is not { } kept || Of(kept) != type))
            writer.WriteString("@type", type);
    }

    private static string? Of(JsonElement item) =>
        SchemaType.Is(item, Person) ? Person
        : SchemaType.Is(item, Organization) || SchemaType.Is(item, "NewsMediaOrganization") ? Organization
        : null;
}
