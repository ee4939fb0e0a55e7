namespace Annotate.Tests.Values;

public class AnnotationIdTests
{
    [Fact]
    public void A_string_converts_to_an_id()
    {
        AnnotationId id = "a12";

        Assert.Equal(("a12", false, "a12"), (id.Value, id.IsDefault, id.ToString()));
        Assert.Equal(new AnnotationId("a12"), id);
        Assert.NotEqual(new AnnotationId("A12"), id);
    }

    [Fact]
    public void The_default_is_no_id()
    {
        AnnotationId none = default;

        Assert.Equal(("", true, ""), (none.Value, none.IsDefault, none.ToString()));
        Assert.NotEqual(new AnnotationId("a"), none);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("\u00A0")]
    public void A_blank_id_is_refused(string value) => Assert.Throws<ArgumentException>(() => new AnnotationId(value));

    [Fact]
    public void Null_and_half_a_surrogate_pair_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new AnnotationId(null!));
        Assert.Throws<ArgumentException>(() => new AnnotationId("a\uD83D"));
    }

    [Fact]
    public void Order_is_ordinal()
    {
        AnnotationId upper = "B", lower = "a", none = default;

        Assert.True(upper < lower && upper <= lower && lower > upper && lower >= upper && none < upper);
        Assert.Equal(0, upper.CompareTo("B"));
    }
}
