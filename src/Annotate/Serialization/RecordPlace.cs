using System.Reflection;
using System.Text.Json.Serialization.Metadata;

namespace Annotate.Serialization;

/// <summary>A span set or a reference of a record, and where it stands: <c>actors[0].target</c>.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Names">The names under which a type may report it, without indexes.</param>
/// <param name="Member">The member that holds it, alone or in a list.</param>
/// <param name="Value">The <see cref="SpanSet"/> or <see cref="AnnotationId"/>.</param>
internal sealed record RecordPlace(string Path, IReadOnlyList<string> Names, JsonPropertyInfo Member, object Value)
{
    public bool IsNamed(string name) =>
        Names.Contains(name, StringComparer.Ordinal) || Names.Contains(WithoutIndexes(name), StringComparer.Ordinal);

    /// <summary>What to write in <see cref="Annotation.Rewrite"/>.</summary>
    public string Code
    {
        get
        {
            var isList = Path.EndsWith(']');
            var method = Value is SpanSet ? "Spans" : isList ? "References" : "Reference";
            if (Path.Contains('.', StringComparison.Ordinal) || (isList && Value is SpanSet))
                return $"rewriter.{method}(\"{Names[0]}\", …), and set what it gives";
            var member = (Member.AttributeProvider as MemberInfo)?.Name ?? Member.Name;
            var required = Member.IsRequired && !isList ? "Required" : "";
            return $"{member} = rewriter.{required}{method}(\"{Names[0]}\", {member}{(Value is SpanSet ? "" : ", ReferenceTarget.Any")})";
        }
    }

    /// <summary><c>actors.target</c> for <c>actors[0].target</c>.</summary>
    public static string WithoutIndexes(string path)
    {
        while (path.IndexOf('[', StringComparison.Ordinal) is >= 0 and var start && path.IndexOf(']', start) is >= 0 and var end)
            path = path.Remove(start, end - start + 1);
        return path;
    }
}
