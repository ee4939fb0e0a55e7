namespace Annotate.Html.Marks;

/// <summary>A paragraph, a headline, a byline, or the white space between them.</summary>
internal sealed record TextBlock(TextSpan Span, string Kind)
{
    public const string Gap = "gap";
}
