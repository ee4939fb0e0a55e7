using System.Text.Json;

namespace Annotate.Formats.Json;

/// <summary>Reading JSON of others: nothing is taken for granted, nothing throws.</summary>
internal static class JsonElements
{
    /// <summary>A string member; null where it is absent, of another type, or holds a lone surrogate.</summary>
    public static string? Text(this JsonElement element, string name) => element.Find(name) is { } value ? value.AsText() : null;

    /// <summary>The string; null where the value is of another type or holds a lone surrogate.</summary>
    public static string? AsText(this JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A number or a string as text, since ids come as either.</summary>
    public static string? AsName(this JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetRawText() : value.AsText();

    /// <summary>A member of an object; null where it is absent or null, or this is no object.</summary>
    public static JsonElement? Find(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    public static int? Integer(this JsonElement element, string name) =>
        element.Find(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : null;

    public static double? Number(this JsonElement element, string name) =>
        element.Find(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : null;

    /// <summary>The items of a member that may be one value or an array of them, as JSON-LD has it; none where it is absent.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Find(name) is { } value ? value.Items() : [];

    /// <inheritdoc cref="Items(JsonElement, string)"/>
    public static IEnumerable<JsonElement> Items(this JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    /// <summary>Whether a scalar-or-array member such as <c>type</c> has this value.</summary>
    public static bool Has(this JsonElement element, string name, string value) => element.Items(name).Any(item => item.AsText() == value);

    public static DateTimeOffset? Instant(this JsonElement element, string name) =>
        element.Text(name) is { } text && PartialDate.TryParse(text, null, out var date) && date.Precision == DatePrecision.Time
            ? date.Earliest
            : null;

    public static PartialDate? Date(this JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (element.Text(name) is { } text && PartialDate.TryParse(text, null, out var date))
                return date;
        }
        return null;
    }
}
