using System.Text.Json;

namespace Annotate.Formats.Json;

/// <summary>Reads the members of an object of others and knows which were read, so that the rest can be kept: a member that cannot be read
/// as what it should be is among it.</summary>
internal sealed class MemberReader(JsonElement item, params ReadOnlySpan<string> passedOver)
{
    private readonly HashSet<string> _read = new([.. passedOver], StringComparer.Ordinal);

    private readonly List<KeyValuePair<string, JsonElement>> _others = [];

    public string? Text(string name) => Read(name, item.Text(name));

    public PartialDate? Date(string name) => Read(name, item.Date(name));

    /// <summary>A number, or a string that holds one.</summary>
    public double? Number(string name) => Read(name, item.Number(name) ?? Parse(item.Text(name)));

    /// <summary>The items of a member that may be one value or an array; all count as read.</summary>
    public JsonElement[] Items(string name)
    {
        _read.Add(name);
        return [.. item.Items(name)];
    }

    /// <summary>The first item; further ones are among the rest.</summary>
    public JsonElement First(string name)
    {
        var items = Items(name);
        if (items.Length > 1)
            _others.Add(KeyValuePair.Create(name, JsonOutput.BuildArray(items.Skip(1))));
        return items.FirstOrDefault();
    }

    /// <summary>What was not read, under a name of its own; empty where that is nothing.</summary>
    public ExtraMembers Rest(string name)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return ExtraMembers.Empty;
        var rest = item.EnumerateObject()
            .Where(member => !_read.Contains(member.Name))
            .Select(member => KeyValuePair.Create(member.Name, member.Value))
            .Concat(_others)
            .ToArray();
        return rest.Length == 0 ? ExtraMembers.Empty : JsonObjects.Keep(name, JsonObjects.Of(rest));
    }

    private T? Read<T>(string name, T? value)
    {
        if (value is not null)
            _read.Add(name);
        return value;
    }

    private static double? Parse(string? text) =>
        double.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number) ? number : null;
}
