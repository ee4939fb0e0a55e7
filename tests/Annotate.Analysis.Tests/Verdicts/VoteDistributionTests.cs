using Annotate.Analysis;

namespace Annotate.Tests.Analysis.Verdicts;

public class VoteDistributionTests
{
    [Fact]
    public void The_entropy_is_in_nats_and_leaves_abstentions_out()
    {
        var votes = VoteDistribution.Of([Stance.Supports, Stance.Refutes, null]);

        Assert.Equal(0.6931471805599453, votes.Entropy, 12);
        Assert.Equal(1, votes.Abstentions);
        Assert.Equal(Stance.NotEnoughInfo, votes.Label);
        Assert.Equal("1 refutes, 1 supports, 1 abstained (entropy 0.69 nats)", votes.ToString());
    }

    [Fact]
    public void Without_votes_there_is_no_label_and_no_entropy()
    {
        var votes = VoteDistribution.Of([]);

        Assert.Equal(Stance.NotEnoughInfo, votes.Label);
        Assert.Equal(0, votes.Entropy);
        Assert.Equal("none cast (entropy 0.00 nats)", votes.ToString());
    }

    [Fact]
    public void A_distribution_serialises_to_json() =>
        Assert.Equal(
            """{"label":"supports","counts":[{"stance":"supports","count":2}],"abstentions":0,"entropy":0}""",
            AnalysisJson.ToJson(VoteDistribution.Of([Stance.Supports, Stance.Supports])));
}
