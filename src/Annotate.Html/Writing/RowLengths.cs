namespace Annotate.Html.Writing;

/// <summary>Bounds what is repeated from row to row, in UTF-16 code units, so that a page stays linear in its input.</summary>
internal static class RowLengths
{
    public const int Quote = 280;

    public const int Name = 100;
}
