namespace Annotate.Formats.Records;

/// <summary>What a foreign tool shows of an annotation whose record is hidden in the file.</summary>
/// <remarks>A member that is not among <see cref="Members"/> is not shown, or not told; one that is null is shown to be absent.</remarks>
internal sealed class Shown(Annotation record)
{
    /// <summary>What the names of the span roles of a relation begin with.</summary>
    private const string RolePrefix = "roles.";

    /// <summary>The labels. Where the record has none of its own, the first stands for its type.</summary>
    public List<string> Labels { get; } = [];

    /// <summary>The comments. The first is the text of a record that is a note.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>Values by the JSON names of the members of the record.</summary>
    public OrderedDictionary<string, object?> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>The annotations that are shown beside, or about, the record; their ids are to be given.</summary>
    public List<Annotation> Beside { get; } = [];

    /// <summary>The agents that members name.</summary>
    public List<Agent> Agents { get; } = [];

    /// <summary>Notes a member that the tool always shows, and now does not.</summary>
    public List<string> Untold { get; } = [];

    /// <summary>Notes what a tool shows where it shows anything.</summary>
    public void AddIfTold(string member, object? value)
    {
        if (value is not null)
            Members[member] = value;
    }

    /// <summary>Notes the words of a role; of a record that has none, its target. Words without a place in the text are untold.</summary>
    public void AddWords(string? role, SpanSet? spans)
    {
        if (spans is { IsAnchored: true })
            Place(role ?? "target", SpanSet.Create([.. spans]));
        else if (role is not null)
            Untold.Add(role);
    }

    /// <summary>Notes something said about the record that it has no member for.</summary>
    public void AddTag(string label, params IEnumerable<Feature> features) =>
        Beside.Add(new Tag { Id = default, Label = label, TargetIds = [record.Id], Layer = record.Layer, Features = [.. features] });

    /// <inheritdoc cref="AddTag"/>
    public void AddNote(string text) => Beside.Add(new Note { Id = default, Text = text, TargetIds = [record.Id], Layer = record.Layer });

    private void Place(string role, SpanSet spans)
    {
        if (record is not Relation relation || !role.StartsWith(RolePrefix, StringComparison.Ordinal))
        {
            Members[role] = spans;
            return;
        }
        var roles = (Members.GetValueOrDefault("roles") as IEnumerable<RelationRole> ?? relation.Roles).ToArray();
        var index = Array.FindIndex(roles, part => part.Target is not null && part.Name == role[RolePrefix.Length..]);
        if (index >= 0)
            roles[index] = roles[index] with { Target = spans };
        Members["roles"] = ValueList.Copy(roles);
    }
}
