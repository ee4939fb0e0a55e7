using Annotate.Formats.Records;

namespace Annotate.Formats.Brat;

/// <summary>What an event shows of an annotation with several span roles: their words, and the attributes of an attribution.</summary>
internal sealed class BratEventPicture(BratDocument document, BratMapping mapping, BratParts parts)
{
    private const string Content = "content";

    public void Show(Shown shown, BratLine line, Annotation record)
    {
        var roles = SpanRoles.Of(record).Select(role => role.Role).ToArray();
        var words = new OrderedDictionary<string, List<TextSpan>>(StringComparer.Ordinal);
        for (var i = 0; i < line.Arguments.Count; i++)
        {
            var (name, id) = line.Arguments[i];
            if (document.Find(id) is not { Spans: { } spans } part)
                continue;
            var role = i == 0 ? TriggerOf(line, part, roles, record) : RoleOf(name, roles, record);
            if (!words.TryGetValue(role, out var list))
                words.Add(role, list = []);
            list.AddRange(spans);
        }
        foreach (var (role, spans) in words)
            shown.AddWords(role, SpanSet.Create([.. spans]));
        foreach (var role in roles.Where(role => !words.ContainsKey(role)))
        {
            if (record is Attribution && role == Content || record is Relation)
                shown.Untold.Add(role);
            else
                shown.Members[role] = null;
        }
        if (parts.IsAttribution(line))
            ShowAttributes(shown, line);
    }

    private void ShowAttributes(Shown shown, BratLine line)
    {
        foreach (var name in AttributionAttributes.Names)
        {
            var value = parts.AttributesOf(line).LastOrDefault(attribute => attribute.Type == name)?.Value;
            shown.Members[Member(name)] = string.IsNullOrWhiteSpace(value) ? null : value;
        }
    }

    /// <summary>The role of a trigger, which has the type of the event, or that of the role whose words it is.</summary>
    private string TriggerOf(BratLine line, BratLine trigger, string[] roles, Annotation record)
    {
        if (parts.IsAttribution(line))
            return trigger.Type == mapping.ContentRole ? Content : "cue";
        return trigger.Type == line.Type && roles.Length > 0 ? roles[0] : RoleOf(trigger.Type, roles, record);
    }

    /// <summary>The member for the name of a role, numbered or not.</summary>
    private string RoleOf(string name, string[] roles, Annotation record)
    {
        var bare = name.TrimEnd(BratText.Digits);
        if (record is Attribution && mapping.AttributionType is not null)
        {
            if (bare == mapping.SourceRole)
                return "source";
            if (bare == mapping.ContentRole)
                return Content;
            if (bare == mapping.CueRole)
                return "cue";
            if (bare == mapping.AddresseeRole)
                return "addressee";
            if (bare == mapping.SupplementRole)
                return "supplement";
        }
        return Array.Find(roles, role => BratText.Role(role) == name) ?? Array.Find(roles, role => BratText.Role(role) == bare)
            ?? Member(bare.Length > 0 ? bare : name);
    }

    /// <summary>The JSON name of a member that brat names with a capital.</summary>
    private static string Member(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
