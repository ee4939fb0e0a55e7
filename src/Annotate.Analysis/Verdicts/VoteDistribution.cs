using System.Globalization;

namespace Annotate.Analysis;

/// <summary>How the votes on one set of evidence fell.</summary>
/// <remarks>CLIMATE-FEVER (Diggelmann et al. 2020). Immutable, with value equality.</remarks>
public sealed record VoteDistribution
{
    /// <summary>The strict plurality of the votes cast; not enough information at a tie, and where nobody voted.</summary>
    public required Stance Label { get; init; }

    /// <summary>How often each stance was voted for, the most frequent first.</summary>
    public IReadOnlyList<VoteCount> Counts { get; init => field = ValueList.Copy(value); } = ValueList<VoteCount>.Empty;

    /// <summary>How many abstained.</summary>
    public required int Abstentions { get; init; }

    /// <summary>The Shannon entropy of the votes cast, in nats (natural logarithm): 0 where all agree or nobody voted, ln 2 for two
    /// halves.</summary>
    public required double Entropy { get; init; }

    /// <summary>Counts votes; null is an abstention.</summary>
    public static VoteDistribution Of(IReadOnlyList<Stance?> votes)
    {
        ArgumentNullException.ThrowIfNull(votes);
        var counts = votes.OfType<Stance>().CountBy(vote => vote)
            .Select(pair => new VoteCount { Stance = pair.Key, Count = pair.Value })
            .OrderByDescending(count => count.Count)
            .ThenBy(count => count.Stance.Value, StringComparer.Ordinal)
            .ToArray();
        var isTie = counts.Length == 0 || (counts.Length > 1 && counts[0].Count == counts[1].Count);
        return new VoteDistribution
        {
            Label = isTie ? Stance.NotEnoughInfo : counts[0].Stance,
            Counts = counts,
            Abstentions = votes.Count - counts.Sum(count => count.Count),
            Entropy = Shannon.Entropy(counts.Select(count => (double)count.Count)),
        };
    }

    /// <summary><c>3 supports, 2 refutes, 1 abstained (entropy 0.67 nats)</c>.</summary>
    public override string ToString()
    {
        var cast = Counts.Count == 0 ? "none cast" : string.Join(", ", Counts);
        var abstained = Abstentions > 0 ? string.Create(CultureInfo.InvariantCulture, $", {Abstentions} abstained") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{cast}{abstained} (entropy {Entropy:0.00} nats)");
    }
}
