namespace Annotate.Formats.Brat;

/// <summary>The types that a corpus may use: the file <c>annotation.conf</c> of its directory.</summary>
/// <remarks>Only the names of the types are read; arguments and the hierarchy by indentation are passed over. Source: brat,
/// "Configuration".</remarks>
public sealed record BratConfiguration
{
    /// <summary>The types of text-bounds.</summary>
    public IReadOnlyList<string> Entities { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The types of relations.</summary>
    public IReadOnlyList<string> Relations { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The types of events.</summary>
    public IReadOnlyList<string> Events { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The types of attributes.</summary>
    public IReadOnlyList<string> Attributes { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>Reads the text of an <c>annotation.conf</c>. Never throws for what it holds.</summary>
    public static BratConfiguration Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sections = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        List<string>? current = null;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.Trim();
            if (line.IsEmpty || line[0] is '#' or '<' || line.StartsWith("---"))
                continue;
            if (line[0] == '[' && line[^1] == ']')
            {
                var name = line[1..^1].ToString();
                if (!sections.TryGetValue(name, out current))
                    sections.Add(name, current = []);
                continue;
            }
            var end = line.IndexOfAny(' ', '\t');
            current?.Add((line[0] == '!' ? line[1..] : line)[..(end < 0 ? ^0 : line[0] == '!' ? end - 1 : end)].ToString());
        }
        return new BratConfiguration
        {
            Entities = sections.GetValueOrDefault("entities", []),
            Relations = sections.GetValueOrDefault("relations", []),
            Events = sections.GetValueOrDefault("events", []),
            Attributes = sections.GetValueOrDefault("attributes", []),
        };
    }

    /// <summary>The text of an <c>annotation.conf</c> that lets the tool show these types, whatever their participants.</summary>
    public string ToText() =>
        Section("entities", Entities, "")
            + Section("relations", Relations, "\tArg1:<ANY>, Arg2:<ANY>")
            + Section("events", Events, "\t<ANY>*:<ANY>")
            + Section("attributes", Attributes, "\tArg:<ANY>");

    private static string Section(string name, IReadOnlyList<string> types, string arguments) =>
        $"[{name}]\n{string.Concat(types.Select(type => $"{type}{arguments}\n"))}\n";
}
