using static Annotate.Evaluation.Tests.Make;

namespace Annotate.Evaluation.Tests.Frames;

public class FrameScoresTests
{
    [Fact]
    public void Attributions_are_paired_by_content_and_their_roles_scored_inside_the_pairs()
    {
        Attribution[] gold = [Attribution("g1", new(20, 40), source: new(0, 5), cue: new(6, 10)), Attribution("g2", new(60, 80), source: new(50, 55))];
        Attribution[] predicted = [Attribution("p1", new(60, 80), source: new(50, 55), cue: new(56, 58)), Attribution("p2", new(22, 40), source: new(0, 5))];

        var scores = FrameScores.Of(gold, predicted);

        Assert.Equal(["content", "cue", "source"], scores.ByRole.Select(entry => entry.Label));
        Assert.Equal(new MatchCounts { Correct = 1, Partial = 1 }, scores.ByRole[0].Counts.Partial);
        Assert.Equal(new MatchCounts { Missing = 1, Spurious = 1 }, scores.ByRole[1].Counts.Partial);
        Assert.Equal(new MatchCounts { Correct = 2 }, scores.ByRole[2].Counts.Partial);
        Assert.Equal(3.5 / 5, scores.Roles.Partial.Recall);
        Assert.Equal((0.75 + 0 + 1) / 3, scores.Macro(counts => counts.Partial).Recall!.Value, 12);
    }

    [Fact]
    public void A_role_absent_on_both_sides_scores_nothing()
    {
        var scores = FrameScores.Of([Attribution("g", new(0, 5))], [Attribution("p", new(0, 5))]);

        Assert.Equal("content", Assert.Single(scores.ByRole).Label);
        Assert.Equal(1, scores.Frames.Strict.F1);
    }

    [Fact]
    public void A_role_that_both_have_in_different_places_is_incorrect_once()
    {
        var scores = FrameScores.Of([Attribution("g", new(20, 30), source: new(0, 5))], [Attribution("p", new(20, 30), source: new(8, 12))]);

        var source = scores.ByRole.Single(entry => entry.Label == "source").Counts;
        Assert.Equal(new MatchCounts { Incorrect = 1 }, source.Partial);
        Assert.Equal(new MatchCounts { Incorrect = 1 }, source.Type);
        Assert.Equal(new MatchCounts { Partial = 1 }, scores.Frames.Partial);
    }

    [Fact]
    public void All_roles_of_an_unpaired_attribution_are_missing()
    {
        var scores = FrameScores.Of([Attribution("g", new(20, 30), source: new(0, 5))], []);

        Assert.Equal(new MatchCounts { Missing = 2 }, scores.Roles.Strict);
        Assert.Equal(new MatchCounts { Missing = 1 }, scores.Frames.Strict);
    }

    [Fact]
    public void The_label_of_an_attribution_is_its_kind()
    {
        var gold = Attribution("g", new(0, 5)) with { Kind = AttributionKind.Belief };
        var predicted = Attribution("p", new(0, 5)) with { Kind = AttributionKind.Assertion };

        var frames = FrameScores.Of([gold], [predicted]).Frames;

        Assert.Equal((0, 1, 0), (frames.Strict.Correct, frames.Exact.Correct, frames.Type.Correct));
    }

    [Fact]
    public void Relations_are_paired_by_their_roles_and_named_annotations_give_their_spans()
    {
        var article = new Article("Kyiv denied what Moscow claimed.").Annotate(
            new Mention { Id = "m", Target = new TextSpan(17, 23) },
            new Relation { Id = "r", Label = new RelationLabel("contradicts"), Roles = [new() { Name = "from", Target = new TextSpan(0, 4) }, new() { Name = "to", TargetId = "m" }, new() { Name = "via", TargetId = "nobody" }] });
        var gold = RoleFrame.Of(article.Get<Relation>("r"), article);
        var predicted = gold with { Roles = [gold.Roles[0], gold.Roles[1] with { Spans = new TextSpan(17, 31) }] };

        var scores = FrameScores.Of([gold], [predicted]);

        Assert.Equal(["from", "to"], gold.Roles.Select(role => role.Label));
        Assert.Equal(new MatchCounts { Correct = 1, Partial = 1 }, scores.Roles.Partial);
        Assert.Equal(new MatchCounts { Correct = 1, Incorrect = 1 }, scores.Roles.Strict);
    }
}
