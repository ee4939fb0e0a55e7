using System.Globalization;

namespace Annotate.Formats.Records;

/// <summary>What somebody changed in a foreign tool: where the file shows something else than the record that it hides.</summary>
internal sealed class ShownChange
{
    private readonly Annotation _record;
    private readonly Shown _before;
    private readonly Shown _now;
    private readonly List<string> _differences = [];

    private ShownChange(Annotation record, Shown before, Shown now)
    {
        (_record, _before, _now) = (record, before, now);
        CompareLabels();
        CompareTexts();
        foreach (var (member, value) in now.Members)
            Compare(member, before.Members.GetValueOrDefault(member), value);
        Beside.AddRange(now.Beside.Where(added => !before.Beside.Contains(added)));
        _differences.AddRange(Beside.Select(added => $"{Describe(added)} stands beside it"));
        foreach (var member in now.Untold.Except(before.Untold, StringComparer.Ordinal))
            _differences.Add($"no {member} is shown, so that of the record stays");
    }

    /// <summary>The members of the record that count as the file shows them; null where one is gone.</summary>
    public OrderedDictionary<string, object?> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>The annotations that were added beside the record.</summary>
    public List<Annotation> Beside { get; } = [];

    /// <summary>The agents that changed members name.</summary>
    public IEnumerable<Agent> Agents => _now.Agents.Where(agent => Members.ContainsValue(agent.Id));

    /// <summary>What is shown, and what the record says instead.</summary>
    public string Differences => string.Join("; ", _differences);

    /// <summary>The change; null where there is none.</summary>
    public static ShownChange? Between(Annotation record, Shown before, Shown now)
    {
        var change = new ShownChange(record, before, now);
        return change._differences.Count == 0 ? null : change;
    }

    private void CompareLabels()
    {
        var added = Except(_now.Labels, _before.Labels);
        // A label that was there and is there still is its own; others are said about the record.
        if (_before.Labels.Count > 0 && !_now.Labels.Contains(_before.Labels[0]))
        {
            if (added.Count == 0)
                _differences.Add("no label is shown, so that of the record stays");
            else if (_record is Note)
                _differences.Add($"the label '{_before.Labels[0]}' is gone");
            else
                Relabel(added);
        }
        foreach (var label in added)
            _now.AddTag(label);
    }

    private void Relabel(List<string> added)
    {
        var label = added[0];
        added.RemoveAt(0);
        if (_record is not (Tag or Relation))
            Retype();
        Members["label"] = label;
        _differences.Add($"the label is '{Excerpt.Of(label)}' and not '{Excerpt.Of(_before.Labels[0])}'");
    }

    /// <summary>Words under somebody's own label are a tag, in several roles a relation; the other members become extra members.</summary>
    private void Retype()
    {
        var roles = _now.Members.Where(member => member.Value is SpanSet).ToArray();
        foreach (var (role, _) in roles)
        {
            _now.Members.Remove(role);
            Members[role] = null;
        }
        Members["type"] = roles.Length > 1 ? "relation" : "tag";
        if (roles.Length == 1)
            Members["target"] = roles[0].Value;
        else if (roles.Length > 1)
            Members["roles"] = ValueList.Copy(roles.Select(role => new RelationRole { Name = role.Key, Target = (SpanSet?)role.Value }));
    }

    private void CompareTexts()
    {
        var added = Except(_now.Texts, _before.Texts);
        if (_before.Texts.Count > 0 && !_now.Texts.Contains(_before.Texts[0]))
        {
            if (added.Count > 0)
            {
                Members["text"] = added[0];
                _differences.Add($"the text is '{Excerpt.Of(added[0])}' and not '{Excerpt.Of(_before.Texts[0])}'");
                added.RemoveAt(0);
            }
            else
            {
                _differences.Add("no text is shown, so that of the record stays");
            }
        }
        foreach (var text in added)
            _now.AddNote(text);
    }

    private void Compare(string member, object? before, object? now)
    {
        if (Equals(before, now))
            return;
        // Features that the tool did not show are still there.
        Members[member] = now is ValueList<Feature> features && _record is Tag tag
            ? ValueList.Copy([.. features, .. tag.Features.Except(before as ValueList<Feature> ?? ValueList<Feature>.Empty)])
            : now;
        _differences.Add($"{member} is {Describe(now)} and not {Describe(before)}");
    }

    private static List<string> Except(List<string> some, List<string> others) => [.. some.Where(item => !others.Contains(item))];

    private static string Describe(object? value) => value switch
    {
        null => "nothing",
        SpanSet spans => spans.ToString(),
        string text => $"'{Excerpt.Of(text)}'",
        ValueList<AnnotationId> ids => string.Join(' ', ids),
        ValueList<Feature> features => string.Join(' ', features.Select(feature => $"{feature.Name}={Excerpt.Of(feature.Value ?? "")}")),
        ValueList<RelationRole> roles => string.Join(' ', roles.Select(role => $"{role.Name}:{(object?)role.TargetId ?? role.Target}")),
        Tag tag => $"the tag '{Excerpt.Of(tag.Label)}'",
        Note note => $"the note '{Excerpt.Of(note.Text)}'",
        DateTimeOffset instant => instant.ToString("O", CultureInfo.InvariantCulture),
        double number => number.ToString(CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
