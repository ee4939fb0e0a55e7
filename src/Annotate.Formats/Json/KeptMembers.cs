using System.Text.Json;

namespace Annotate.Formats.Json;

/// <summary>What an object of a file said beyond what we would write of it: kept on reading, and put back on writing.</summary>
internal static class KeptMembers
{
    /// <summary>The members of an item that we would not write, or not so; null where there are none.</summary>
    public static JsonElement? Beyond(JsonElement item, JsonElement ours)
    {
        var rest = item.EnumerateObject()
            .Where(member => !ours.TryGetProperty(member.Name, out var same) || !JsonElement.DeepEquals(member.Value, same))
            .Select(member => KeyValuePair.Create(member.Name, member.Value)).ToArray();
        return rest.Length == 0 ? null : JsonObjects.Of(rest);
    }

    /// <summary>Our object with the kept members put back: all of them where it still reads as it should, else those with which it
    /// does.</summary>
    /// <param name="ours">What we write.</param>
    /// <param name="kept">What <see cref="Beyond"/> kept.</param>
    /// <param name="reads">Whether an object reads as it should.</param>
    /// <param name="dropped">The names of the members that could not be put back.</param>
    public static JsonElement Merge(JsonElement ours, JsonElement? kept, Func<JsonElement, bool> reads, out IReadOnlyList<string> dropped)
    {
        var names = new List<string>();
        var merged = kept is { ValueKind: JsonValueKind.Object } members ? Merge(ours, [.. members.EnumerateObject()], reads, names) : ours;
        dropped = names;
        return merged;
    }

    /// <summary>Puts all back, or the halves each for itself: few members matter to a reader, so that few halves are halved
    /// again.</summary>
    private static JsonElement Merge(
        JsonElement ours, ReadOnlySpan<JsonProperty> members, Func<JsonElement, bool> reads, List<string> dropped)
    {
        if (members.IsEmpty)
            return ours;
        var all = Put(ours, members);
        if (reads(all))
            return all;
        if (members.Length == 1)
        {
            dropped.Add(members[0].Name);
            return ours;
        }
        var half = members.Length / 2;
        return Merge(Merge(ours, members[..half], reads, dropped), members[half..], reads, dropped);
    }

    private static JsonElement Put(JsonElement ours, ReadOnlySpan<JsonProperty> members)
    {
        var merged = new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in ours.EnumerateObject())
            merged[member.Name] = member.Value;
        foreach (var member in members)
            merged[member.Name] = member.Value;
        return JsonObjects.Of(merged);
    }
}
