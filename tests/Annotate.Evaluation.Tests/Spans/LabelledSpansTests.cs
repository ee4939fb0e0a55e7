namespace Annotate.Evaluation.Tests.Spans;

public class LabelledSpansTests
{
    [Fact]
    public void Every_role_of_an_annotation_is_labelled_by_type_and_role()
    {
        var found = LabelledSpans.Of([Make.Attribution("a", new(5, 9), source: new(0, 2))]);

        Assert.Equal(["attribution.content", "attribution.source"], found.Select(item => item.Label));
        Assert.All(found, item => Assert.Equal("a", item.AnnotationId!.Value.Value));
    }

    [Fact]
    public void Roles_whose_label_is_null_are_left_out()
    {
        var found = LabelledSpans.Of([Make.Attribution("a", new(5, 9), source: new(0, 2))], (_, role) => role == "source" ? "WHO" : null);

        Assert.Equal("WHO", Assert.Single(found).Label);
    }
}
