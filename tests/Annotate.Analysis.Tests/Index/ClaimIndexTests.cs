using Annotate.Analysis;
using Annotate.Diagnostics;

namespace Annotate.Tests.Analysis.Index;

public class ClaimIndexTests
{
    [Fact]
    public void Analyses_policies_and_rules_build_one_index_of_an_article_together()
    {
        var annotated = Unread();
        var before = ClaimIndex.BuiltOnThisThread;

        AskEverything(annotated);
        AskEverything(annotated);

        Assert.Equal(1, ClaimIndex.BuiltOnThisThread - before);
    }

    [Fact]
    public void A_changed_article_gets_an_index_of_its_own()
    {
        var annotated = Unread();
        AskEverything(annotated);
        var before = ClaimIndex.BuiltOnThisThread;

        AskEverything(annotated.With(new Claim { Id = "added", Text = "One more." }));
        AskEverything(annotated);

        Assert.Equal(1, ClaimIndex.BuiltOnThisThread - before);
    }

    [Fact]
    public async Task Those_who_ask_at_once_get_the_same_index()
    {
        for (var round = 0; round < 20; round++)
        {
            using var start = new Barrier(4);
            var asked = await Task.WhenAll(Enumerable.Repeat(Unread(), 4).Select(annotated => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait(TestContext.Current.CancellationToken);
                    var witness = new Witness();
                    _ = EditorialRules.Standard.With(witness).Check(annotated);
                    return witness.Asked.Append(ClaimIndex.Of(annotated)).ToArray();
                },
                TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

            Assert.Single(asked.SelectMany(indexes => indexes).Distinct(ReferenceEqualityComparer.Instance));
        }
    }

    private static AnnotatedArticle Unread() => Seeds.Annotated.Article.Annotate(Seeds.Annotated.Annotations);

    private static void AskEverything(AnnotatedArticle annotated)
    {
        Assert.NotEmpty(annotated.CompareVerdicts(VerdictPolicies.Standard));
        Assert.NotEmpty(EditorialRules.Standard.Check(annotated).Codes);
        Assert.NotEmpty(ClaimGraph.Of(annotated).Nodes);
        Assert.NotEqual(0, SourceDiversity.Of(annotated).SourceCount);
        foreach (var claim in ClaimIndex.Of(annotated).Claims)
        {
            Assert.Equal(claim.Id, annotated.ProvenanceOf(claim.Id).ClaimId);
            Assert.Equal(claim.Id, annotated.VerdictOn(claim.Id, VerdictPolicies.AnyCompleteSet).ClaimId);
        }
    }

    /// <summary>A rule that keeps what it is asked about.</summary>
    private sealed class Witness : IEditorialRule
    {
        public List<ClaimIndex> Asked { get; } = [];

        public string Code => "acme.witness";

        public Severity DefaultSeverity => Severity.Information;

        public string Source => "House rule";

        public IEnumerable<Diagnostic> Check(ClaimIndex claims)
        {
            Asked.Add(claims);
            return [];
        }
    }
}
