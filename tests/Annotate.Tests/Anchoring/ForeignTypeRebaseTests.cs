using Annotate.Anchoring;
using Annotate.Tests.External;

namespace Annotate.Tests.Anchoring;

/// <summary>Rebasing types of another assembly, nested span sets included.</summary>
public class ForeignTypeRebaseTests
{
    private static readonly AnnotateJson Json = new(ExternalTypes.AddTo(new AnnotationTypes()));
    private static readonly Article Old = new("Ann Petrova of Lviv and Bob met in Kyiv. They spoke of a new dawn.");
    private const string New = "On Monday Ann Petrova of Lviv met in Kyiv. They spoke of a new dawn, she said.";

    private static readonly AnnotatedArticle Annotated = Old.Annotate(
        new Framing { Id = "f", Target = Old.Quote("a new dawn"), Frame = "hope" },
        new Scene
        {
            Id = "s",
            Setting = new Setting { Name = "a meeting", Words = Old.Quote("in Kyiv") },
            Actors = [
                new Actor { Part = "guest", Target = Old.Quote("Ann Petrova of Lviv") },
                new Actor { Part = "guest", Target = Old.Quote("and Bob") }
            ],
        });

    [Fact]
    public void Every_span_set_of_a_registered_type_has_its_outcome()
    {
        var (updated, report) = Annotated.Rebase(New);

        Assert.Equal(
            [
                "f.target Shifted a new dawn",
                "s.actors.target Shifted Ann Petrova of Lviv",
                "s.actors.target Orphaned and Bob",
                "s.setting.words Shifted in Kyiv"
            ],
            report.Outcomes.Select(
                outcome => $"{outcome.AnnotationId}.{outcome.Role} {outcome.Kind} {outcome.NewText ?? outcome.After.Quotes[0]}"));
        var scene = updated.Get<Scene>("s");
        Assert.Equal("in Kyiv", updated.TextOf(scene.Setting!.Words!));
        Assert.Equal(["and Bob"], scene.Actors[1].Target!.Quotes);
        Assert.Equal("hope", updated.Get<Framing>("f").Frame);
        Assert.True(Json.Parse(Json.ToJson(updated)).ContentEquals(updated));
    }

    [Fact]
    public void The_same_types_read_by_somebody_who_does_not_know_them_move_alike()
    {
        var unknown = AnnotateJson.Default.Parse(Json.ToJson(Annotated));
        Assert.All(unknown.Annotations, annotation => Assert.IsType<UnknownAnnotation>(annotation));

        var (updated, report) = unknown.Rebase(New);

        Assert.Equal(
            [RebaseKind.Orphaned, RebaseKind.Shifted, RebaseKind.Shifted, RebaseKind.Shifted],
            report.Outcomes.Select(outcome => outcome.Kind).Order().Reverse());
        Assert.True(Json.Parse(AnnotateJson.Default.ToJson(updated)).ContentEquals(Annotated.Rebase(New).Annotated));
    }
}
