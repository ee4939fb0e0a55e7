using Annotate.Diagnostics;

namespace Annotate.Tests.Diagnostics;

public class DiagnosticTests
{
    private static readonly Diagnostic Plain = new() { Code = "ANN105", Severity = Severity.Error, Message = "It is wrong. Mend it." };

    [Fact]
    public void It_is_printed_on_one_line_with_its_place()
    {
        Assert.Equal("ANN105 Error: It is wrong. Mend it.", Plain.ToString());
        Assert.Equal("ANN105 Error: It is wrong. Mend it. At $.a[3].", (Plain with { Path = "$.a[3]" }).ToString());
        Assert.Equal("ANN105 Error: It is wrong. Mend it. At line 4, column 7.", (Plain with { Line = 4, Column = 7 }).ToString());
        Assert.Equal(
            "ANN105 Error: It is wrong. Mend it. At $.a[3], line 4, column 7.",
            (Plain with { Path = "$.a[3]", Line = 4, Column = 7 }).ToString());
    }

    [Fact]
    public void Equality_is_by_value()
    {
        Assert.Equal(
            Plain with { Span = new TextSpan(1, 2), AnnotationId = "a" }, Plain with { AnnotationId = "a", Span = new TextSpan(1, 2) });
        Assert.NotEqual(Plain, Plain with { AnnotationId = "a" });
    }
}
