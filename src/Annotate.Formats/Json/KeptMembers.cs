using System.Text.Json;

namespace Annotate.Formats.Json;

/// <summary>What an object of a file said beyond what we would write of it: kept on reading, and put back on writing.</summary>
internal static class KeptMembers
{
    /// <summary>The members of an item that we would not write, or not so; null where there are none.</summary>
    public static JsonElement? Beyond(JsonElement item, JsonElement ours)
    {
        var rest = item.EnumerateObject().Where(member => !ours.TryGetProperty(member.Name, out var same) || !JsonElement.DeepEquals(member.Value, same))
            .Select(member => KeyValuePair.Create(member.Name, member.Value)).ToArray();
        return rest.Length == 0 ? null : JsonObjects.Of(rest);
    }

    /// <summary>Our object with the kept members put back: all of them where it still reads as it should, else those with which it does.</summary>
    /// <param name="ours">What we write.</param>
    /// <param name="kept">What <see cref="Beyond"/> kept.</param>
    /// <param name="reads">Whether an object reads as it should.</param>
    /// <param name="dropped">The names of the members that could not be put back.</param>
    public static JsonElement Merge(JsonElement ours, JsonElement? kept, Func<JsonElement, bool> reads, out IReadOnlyList<string> dropped)
    {
        dropped = [];
        if (kept is not { ValueKind: JsonValueKind.Object } members)
            return ours;
        var all = Put(ours, members.EnumerateObject());
        if (reads(all))
            return all;
        var names = new List<string>();
        foreach (var member in members.EnumerateObject())
        {
            var with = Put(ours, [member]);
            if (reads(with))
                ours = with;
            else
                names.Add(member.Name);
        }
        dropped = names;
        return ours;
    }

    private static JsonElement Put(JsonElement ours, IEnumerable<JsonProperty> members)
    {
        var merged = new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in ours.EnumerateObject().Concat(members))
            merged[member.Name] = member.Value;
        return JsonObjects.Of(merged);
    }
}
