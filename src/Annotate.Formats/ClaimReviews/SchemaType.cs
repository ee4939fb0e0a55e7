using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.ClaimReviews;

/// <summary>The <c>@type</c> of an item of schema.org data.</summary>
internal static class SchemaType
{
    /// <summary>Whether an item is of this type, among others.</summary>
    public static bool Is(JsonElement item, string type) =>
        item.Items("@type").Any(value =>
            value.AsText() is { } name
            && (name == type || name == "schema:" + type || name.EndsWith("schema.org/" + type, StringComparison.Ordinal)));
}
