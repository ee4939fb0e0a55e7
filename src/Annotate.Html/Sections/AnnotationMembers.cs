using System.Globalization;
using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>The members that every annotation has: its id, who made it, how sure they were.</summary>
internal static class AnnotationMembers
{
    public static void Write(HtmlWriter html, ReportContext context, Annotation annotation)
    {
        if (annotation.Confidence is { } confidence)
            html.Write($"<span class=\"chip\">confidence {confidence.ToString("0.##", CultureInfo.InvariantCulture)}</span> ");
        Chips.Write(html, "layer", annotation.Layer);
        Chips.Write(html, "for", annotation.Motivation?.Value);
        RowLinks.References(html, context, "derived from", annotation.DerivedFromIds);
        html.Write($"<code class=\"id\"><bdi>{Excerpt.Of(annotation.Id.Value, RowLengths.Name)}</bdi></code>");
    }
}
