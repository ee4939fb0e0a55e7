using System.Text.Json;

namespace Annotate.Formats.Json;

internal static class JsonObjects
{
    /// <summary>Keeps a value of a file as it was read. One that holds half of a surrogate pair is kept as its JSON text, since extra
    /// members are well-formed.</summary>
    public static ExtraMembers Keep(string name, JsonElement value)
    {
        try
        {
            return ExtraMembers.Empty.With(name, value);
        }
        catch (ArgumentException)
        {
            return ExtraMembers.Empty.With(name, $"\"{JsonEncodedText.Encode(value.GetRawText())}\"");
        }
    }

    /// <summary>The value that <see cref="Keep"/> kept; null where there is none.</summary>
    public static JsonElement? Kept(this ExtraMembers extra, string name)
    {
        if (!extra.TryGet(name, out var value))
            return null;
        if (value.AsText() is not { } text)
            return value;
        try
        {
            return JsonOutput.Parse(System.Text.Encoding.UTF8.GetBytes(text));
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return value;
        }
    }

    /// <summary>An object of these members, their values as they were read.</summary>
    public static JsonElement Of(IEnumerable<KeyValuePair<string, JsonElement>> members) => JsonOutput.Build(writer =>
    {
        writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            writer.WriteRaw(value);
        }
        writer.WriteEndObject();
    });
}
