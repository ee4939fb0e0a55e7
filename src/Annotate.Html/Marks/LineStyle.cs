namespace Annotate.Html.Marks;

/// <summary>How an underline is drawn, so that modes can be told apart without colour.</summary>
internal enum LineStyle
{
    Solid,
    Dashed,
    DashDotted,
    Dotted,
}
