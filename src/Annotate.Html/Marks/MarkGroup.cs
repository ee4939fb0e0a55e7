namespace Annotate.Html.Marks;

/// <summary>What a reader can switch on and off together. Each group has underline lanes of its own.</summary>
internal enum MarkGroup
{
    Attributions,
    Evidence,
    Claims,
    Others,
}
