namespace Annotate.Tests.Annotations;

public class UnknownAnnotationTests
{
    private const string Json =
        """{"type":"acme.link","id":"u","target":{"spans":[[0,6]]},"parts":[{"target":{"spans":[[7,9],"""
            + """[12,14]]},"claimId":"c"}],"otherIds":["a","b"],"idea":"x"}""";

    private static readonly UnknownAnnotation Unknown = UnknownAnnotation.Parse(Json);

    [Fact]
    public void Its_span_sets_and_references_are_found_at_any_depth()
    {
        Assert.Equal(("acme.link", "u", true), (Unknown.Type, Unknown.Id.Value, Unknown.HasOwnId));
        Assert.Equal(
            [
                "target at 0..6", "parts[0].target at 7..9+12..14", "parts[0].claimId to c, a annotation", "otherIds to a, a annotation",
                "otherIds to b, a annotation"
            ],
            Reported.ByAccept(Unknown));
        Assert.Equal(Reported.ByAccept(Unknown).Order(StringComparer.Ordinal), Reported.ByRewrite(Unknown).Order(StringComparer.Ordinal));
        Assert.Equal("x", Unknown.ToJsonElement().GetProperty("idea").GetString());
    }

    [Fact]
    public void A_rewriter_that_changes_nothing_gives_the_same_instance() => Assert.Same(Unknown, new Renaming("").Apply(Unknown));

    [Fact]
    public void What_is_mapped_is_reported_as_mapped()
    {
        var renamed = new Renaming("new-").Apply(Unknown)!;

        Assert.Equal("new-u", renamed.Id.Value);
        Assert.Contains("parts[0].claimId to new-c, a annotation", Reported.ByAccept(renamed));
        Assert.NotEqual(Unknown, renamed);
    }

    [Fact]
    public void Equality_is_that_of_the_JSON_and_of_what_was_set_on_it()
    {
        Assert.Equal(Unknown, UnknownAnnotation.Parse(Json));
        Assert.Equal(Unknown.GetHashCode(), UnknownAnnotation.Parse(Json).GetHashCode());
        Assert.NotEqual(Unknown, UnknownAnnotation.Parse(Json.Replace("idea", "idee", StringComparison.Ordinal)));
        Assert.NotEqual(Unknown, Unknown with { Layer = "other" });
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"id":""}""")]
    [InlineData("""{"id":"a","id":"b"}""")]
    [InlineData("""{"id":"\ud83d"}""")]
    [InlineData("""{"id":"a"} {}""")]
    public void What_is_no_annotation_is_refused(string json) =>
        Assert.Throws<AnnotationFormatException>(() => UnknownAnnotation.Parse(json));

    private sealed class Renaming(string prefix) : AnnotationRewriter
    {
        protected override AnnotationId MapId(AnnotationId id) => prefix + id.Value;
    }
}
