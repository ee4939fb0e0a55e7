using System.Globalization;
using System.Runtime.CompilerServices;

namespace Annotate.Html.Writing;

/// <summary>Writes an interpolated string while it is being put together: literals as markup, insertions escaped.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlInterpolation
{
    private readonly HtmlWriter _html;

    public HtmlInterpolation(int literalLength, int formattedCount, HtmlWriter html)
    {
        _ = (literalLength, formattedCount);
        _html = html;
    }

    public void AppendLiteral(string value) => _html.Raw(value);

    public void AppendFormatted(string? value) => _html.Text(value);

    public void AppendFormatted(int value) => _html.Raw(value.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(AnnotationId value) => _html.Text(value.Value);

    public void AppendFormatted(PartialDate value) => _html.Text(value.ToString());
}
