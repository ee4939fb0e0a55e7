using System.Text.Json;
using Annotate.Analysis;
using static Annotate.Tests.Case;

namespace Annotate.Tests.Analysis;

public class AnalysisJsonTests
{
    /// <summary>What is asked or set up rather than found.</summary>
    private static readonly HashSet<Type> NoResults = [typeof(AnalysisOptions), typeof(ClaimIndex), typeof(EditorialRules), typeof(VerdictPolicies)];

    public static TheoryData<Type> Results =>
    [
        .. typeof(ClaimIndex).Assembly.GetExportedTypes().Where(type => type is { Namespace: "Annotate.Analysis", IsClass: true } && !(type.IsAbstract && type.IsSealed)
            && !NoResults.Contains(type) && !typeof(IEditorialRule).IsAssignableFrom(type) && !typeof(IVerdictPolicy).IsAssignableFrom(type)),
    ];

    [Theory]
    [MemberData(nameof(Results))]
    public void Every_result_has_a_contract_and_words_of_its_own(Type result)
    {
        Assert.Equal(result, AnalysisJson.Options.GetTypeInfo(result).Type);
        var declared = result.GetMethod("ToString", Type.EmptyTypes)!;
        Assert.Equal(result, declared.DeclaringType);
        Assert.False(declared.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false), $"{result.Name} prints its members instead of words.");
    }

    [Fact]
    public void The_results_on_the_seed_are_written_and_are_json()
    {
        var claims = ClaimIndex.Of(Seeds.Annotated).Claims;
        string[] written =
        [
            AnalysisJson.ToJson(Seeds.Annotated.CompareVerdicts(VerdictPolicies.Standard)),
            AnalysisJson.ToJson((IReadOnlyList<ClaimProvenance>)[.. claims.Select(claim => Seeds.Annotated.ProvenanceOf(claim.Id))]),
            AnalysisJson.ToJson(SourceDiversity.Of(Seeds.Annotated)),
            AnalysisJson.ToJson(ClaimGraph.Of(Seeds.Annotated)),
            AnalysisJson.ToJson(EditorialRules.Standard.Check(Seeds.Annotated)),
        ];

        Assert.All(written, json => Assert.True(JsonElement.Parse(json).ValueKind is JsonValueKind.Object or JsonValueKind.Array));
    }

    [Fact]
    public void A_claim_with_its_evidence_is_written_without_the_article() =>
        Assert.Equal(
            """{"claim":{"type":"claim","id":"c","text":"It fell."},"sets":[{"set":{"type":"evidenceSet","id":"s","claimId":"c","evidenceIds":["gone"],"stance":"supports"},"isComplete":false,"isCircular":false,"isPartial":false,"effectiveStance":"notEnoughInfo"}]}""",
            AnalysisJson.ToJson(ClaimIndex.Of(Bare(new Claim { Id = "c", Text = "It fell." }, Set("s", Stance.Supports, "gone"))).EvidenceFor("c")));

    [Fact]
    public void What_json_cannot_hold_is_refused()
    {
        var relation = new Relation { Id = "r", Label = RelationLabel.Contradicts, Confidence = double.NaN, Roles = [new RelationRole { Name = "from", TargetId = "c" }, new RelationRole { Name = "to", TargetId = "d" }] };
        var graph = ClaimGraph.Of(Bare(new Claim { Id = "c", Text = "One." }, new Claim { Id = "d", Text = "Two." }, relation));

        Assert.ThrowsAny<JsonException>(() => AnalysisJson.ToJson(graph));
        Assert.ThrowsAny<JsonException>(() => AnalysisJson.ToJson(ClaimGraph.Of(Bare(new Claim { Id = "c", Text = "\ud800" }))));
    }

    [Fact]
    public void What_is_no_result_is_refused() => Assert.Throws<NotSupportedException>(() => AnalysisJson.ToJson(new Version(1, 0)));
}
