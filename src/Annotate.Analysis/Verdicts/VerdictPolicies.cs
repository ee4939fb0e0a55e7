using System.Collections;

namespace Annotate.Analysis;

/// <summary>Verdict policies, found by name and listed in their order: the standard ones, and those that you add.</summary>
/// <remarks>Immutable: what adds or replaces gives another registry.</remarks>
/// <example><code>
/// var policies = VerdictPolicies.Standard.With(VerdictPolicies.IndependentMajority(minimum: 3));
/// foreach (var comparison in annotated.CompareVerdicts(policies))
///     Console.WriteLine(comparison);
/// </code></example>
public sealed class VerdictPolicies : IReadOnlyList<IVerdictPolicy>
{
    private readonly NamedItems<IVerdictPolicy> _policies;

    private VerdictPolicies(NamedItems<IVerdictPolicy> policies) => _policies = policies;

    /// <summary>The standard policies: <c>anyCompleteSet</c>, <c>climateFever</c>, <c>sciFactPerDocument</c> and
    /// <c>independentMajority</c>.</summary>
    public static VerdictPolicies Standard { get; } = new(
        new NamedItems<IVerdictPolicy>("policy", "name", static policy => policy.Name, StringComparison.Ordinal)
            .With(new AnyCompleteSet(), new ClimateFever(), new SciFactPerDocument(), new IndependentMajority(2)));

    /// <summary>A claim is supported or refuted by any one complete set in force; by sets on both sides it is conflicting.</summary>
    /// <remarks>After FEVER (Thorne et al. 2018), where any one complete evidence set proves the label. A set on a part of the claim
    /// decides nothing alone, and makes the claim conflicting against anything on the other side (ours).</remarks>
    public static IVerdictPolicy AnyCompleteSet => Standard.Get("anyCompleteSet");

    /// <summary>Annotators vote on every set; a claim with sets that support and sets that refute it is disputed.</summary>
    /// <remarks>Diggelmann et al. 2020: the label of a set is the strict plurality of its votes, abstentions left out, and any tie is not
    /// enough information; a set without votes keeps its stance. The rule for parts is that of <see cref="AnyCompleteSet"/>.</remarks>
    public static IVerdictPolicy ClimateFever => Standard.Get("climateFever");

    /// <summary>Every source document has one label for the claim, and documents that differ make it conflicting.</summary>
    /// <remarks>After SciFact (Wadden et al. 2020): a claim is judged against one document at a time. A set spread over several documents
    /// is no rationale of any of them (ours).</remarks>
    public static IVerdictPolicy SciFactPerDocument => Standard.Get("sciFactPerDocument");

    /// <summary>The number of policies.</summary>
    public int Count => _policies.Count;

    /// <summary>The policy at an index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such policy.</exception>
    public IVerdictPolicy this[int index] => _policies[index];

    /// <summary>A claim needs a number of independent sources on one side, and none on the other: the rule of newsrooms, where the
    /// number is 2.</summary>
    /// <remarks>Independence is that of <see cref="ClaimEvidence.IndependentSourcesOf"/>. Sets on a part of the claim do not count towards
    /// the number, but oppose the other side.</remarks>
    /// <param name="minimum">How many are needed; for another number than 2 the name says it: <c>independentMajority3</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public static IVerdictPolicy IndependentMajority(int minimum) 
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 1);
        return new IndependentMajority(minimum);
    }

    /// <summary>Finds a policy by name, compared ordinally; null where there is none.</summary>
    public IVerdictPolicy? Find(string name) => _policies.Find(name);

    /// <summary>Gets a policy by name, compared ordinally.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists the names that there are.</exception>
    public IVerdictPolicy Get(string name) => _policies.Get(name);

    /// <summary>These policies and one more.</summary>
    /// <exception cref="ArgumentException">The policy has no name, or its name is taken.</exception>
    public VerdictPolicies With(IVerdictPolicy policy) => new(_policies.With(policy));

    /// <summary>These policies with yours in the place of the one of the same name.</summary>
    /// <exception cref="ArgumentException">The policy has no name, or there is none of that name.</exception>
    public VerdictPolicies Replace(IVerdictPolicy policy) => new(_policies.Replace(policy));

    /// <inheritdoc/>
    public IEnumerator<IVerdictPolicy> GetEnumerator() => _policies.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
