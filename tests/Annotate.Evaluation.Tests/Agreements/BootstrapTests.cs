namespace Annotate.Evaluation.Tests.Agreements;

public class BootstrapTests
{
    [Fact]
    public void The_same_seed_gives_the_same_interval_and_it_holds_the_value()
    {
        var options = new Bootstrap { Seed = 7 };

        var kappa = options.Of(PublishedExamples.Cohen1960, CohenKappa.Of);

        Assert.InRange(kappa.Value!.Value, kappa.Interval!.Lower!.Value, kappa.Interval.Upper!.Value);
        Assert.Equal(kappa, options.Of(PublishedExamples.Cohen1960, CohenKappa.Of));
        Assert.Equal((1000, 0, 7UL, 0.95), (kappa.Interval.Resamples, kappa.Interval.Undefined, kappa.Interval.Seed, kappa.Interval.Confidence));
        // Cohen's standard error is about 0.055, so the interval is some 0.2 wide.
        Assert.InRange(kappa.Interval.Upper.Value - kappa.Interval.Lower.Value, 0.15, 0.27);
    }

    [Fact]
    public void Resamples_without_a_value_are_counted()
    {
        var interval = new Bootstrap { Seed = 1, Resamples = 200 }.Of([1, 2], sample => sample[0] == sample[1] ? null : 1);

        Assert.InRange(interval.Undefined, 60, 140);
        Assert.Equal((200, 1.0, 1.0), (interval.Resamples + interval.Undefined, interval.Lower, interval.Upper));
    }

    [Fact]
    public void No_items_give_no_bounds()
    {
        var interval = new Bootstrap { Seed = 1, Resamples = 3 }.Of(Array.Empty<int>(), _ => null);

        Assert.Equal((null, null, 3), (interval.Lower, interval.Upper, interval.Undefined));
    }

    [Theory]
    [InlineData(0, 0.95)]
    [InlineData(10, 1)]
    [InlineData(10, double.NaN)]
    public void Options_outside_their_range_are_refused(int resamples, double confidence)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Bootstrap { Seed = 1, Resamples = resamples, Confidence = confidence }.Of([1], _ => 1));
    }
}
