namespace Annotate.Formats.Brat;

/// <summary>The members of attributions that are attributes in brat: one word each, out of a vocabulary.</summary>
internal static class AttributionAttributes
{
    private static readonly (string Name, Func<Attribution, string?> Get, Func<Attribution, string, Attribution> Set)[] All =
    [
        ("Mode", a => a.Mode?.Value, (a, value) => a with { Mode = new(value) }),
        ("Kind", a => a.Kind?.Value, (a, value) => a with { Kind = new(value) }),
        ("SourceLevel", a => a.SourceLevel?.Value, (a, value) => a with { SourceLevel = new(value) }),
        ("Polarity", a => a.Polarity?.Value, (a, value) => a with { Polarity = new(value) }),
        ("Determinacy", a => a.Determinacy?.Value, (a, value) => a with { Determinacy = new(value) }),
        ("Channel", a => a.Channel?.Value, (a, value) => a with { Channel = new(value) }),
        ("AuthorStance", a => a.AuthorStance?.Value, (a, value) => a with { AuthorStance = new(value) }),
    ];

    public static IEnumerable<string> Names => All.Select(member => member.Name);

    public static bool Has(string name) => Array.Exists(All, member => member.Name == name);

    public static Attribution Set(Attribution attribution, string name, string value) =>
        string.IsNullOrWhiteSpace(value) ? attribution : Array.Find(All, member => member.Name == name).Set(attribution, value);

    /// <summary>The members that are there.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Attribution attribution)
    {
        foreach (var (name, get, _) in All)
        {
            if (get(attribution) is { Length: > 0 } value)
                yield return (name, value);
        }
    }
}
