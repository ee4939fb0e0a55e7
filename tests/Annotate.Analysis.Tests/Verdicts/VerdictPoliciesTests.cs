using Annotate.Analysis;
using Microsoft.Extensions.DependencyInjection;

namespace Annotate.Tests.Analysis.Verdicts;

public class VerdictPoliciesTests
{
    [Fact]
    public void The_standard_policies_are_listed_without_a_container() =>
        Assert.Equal(
            ["anyCompleteSet", "climateFever", "sciFactPerDocument", "independentMajority"],
            VerdictPolicies.Standard.Select(policy => policy.Name));

    [Fact]
    public void A_policy_is_got_by_name_and_a_wrong_name_is_told_the_right_ones()
    {
        Assert.Same(VerdictPolicies.ClimateFever, VerdictPolicies.Standard.Get("climateFever"));
        Assert.Equal(
            "No policy is registered as 'x'. There are: anyCompleteSet, climateFever, sciFactPerDocument, independentMajority. "
                + "(Parameter 'name')",
            Assert.Throws<ArgumentException>(() => VerdictPolicies.Standard.Get("x")).Message);
    }

    [Fact]
    public void A_policy_added_to_the_container_is_listed_there()
    {
        using var provider =
            new ServiceCollection().AddAnnotate().AddVerdictPolicy(VerdictPolicies.IndependentMajority(3)).Services.BuildServiceProvider();

        Assert.NotNull(provider.GetRequiredService<VerdictPolicies>().Find("independentMajority3"));
    }

    [Fact]
    public void A_named_registration_has_policies_of_its_own()
    {
        using var provider = new ServiceCollection()
            .AddAnnotate("strict").AddVerdictPolicy(VerdictPolicies.IndependentMajority(3))
            .Services.AddAnnotateAnalysis().BuildServiceProvider();

        Assert.Equal(5, provider.GetRequiredKeyedService<VerdictPolicies>("strict").Count);
        Assert.Equal(4, provider.GetRequiredService<VerdictPolicies>().Count);
    }
}
