using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>Writes the words and the references of any annotation, each after the name of its role or member.</summary>
internal sealed class MemberWriter(HtmlWriter html, ReportContext context) : AnnotationVisitor
{
    protected override void OnSpans(string role, SpanSet spans)
    {
        html.Write($"<span class=\"chip\">{NameOf(role)}: ");
        QuotedText.Write(html, context, spans);
        html.Raw("</span> ");
    }

    protected override void OnReference(string member, AnnotationId id, ReferenceTarget target)
    {
        html.Write($"<span class=\"chip\">{NameOf(member)}: ");
        RowLinks.Names(html, context, [id]);
        html.Raw("</span> ");
    }

    /// <summary><c>refersToIds</c> is "refers to", <c>roles.agent.targetId</c> is "agent".</summary>
    private static string NameOf(string member)
    {
        var name = member;
        foreach (var ending in (ReadOnlySpan<string>)[".targetId", "Ids", "Id"])
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                name = name[..^ending.Length];
                break;
            }
        }
        if (name.StartsWith("roles.", StringComparison.Ordinal))
            name = name["roles.".Length..];
        return VocabularyWords.Spaced(Excerpt.Of(name, RowLengths.Name));
    }
}
