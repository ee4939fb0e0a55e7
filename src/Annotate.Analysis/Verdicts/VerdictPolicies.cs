using System.Collections;

namespace Annotate.Analysis;

/// <summary>The verdict policies that are known by name: the standard ones, and those added.</summary>
/// <remarks>Not safe for concurrent changes.</remarks>
public sealed class VerdictPolicies : IReadOnlyCollection<IVerdictPolicy>
{
    private readonly List<IVerdictPolicy> _policies = [new AnyCompleteSet(), new ClimateFever(), new SciFactPerDocument(), new IndependentMajority()];

    /// <summary>The number of policies.</summary>
    public int Count => _policies.Count;

    /// <summary>Adds a policy of your own, or a standard one with other settings.</summary>
    /// <returns>This registry, for the next call.</returns>
    /// <exception cref="ArgumentException">The policy has no name, or its name is taken.</exception>
    public VerdictPolicies Add(IVerdictPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (string.IsNullOrWhiteSpace(policy.Name))
            throw new ArgumentException($"The policy {policy.GetType().Name} has no name. Give it one.", nameof(policy));
        if (Find(policy.Name) is { } taken)
            throw new ArgumentException($"The policy name '{policy.Name}' is registered already, for {taken.GetType().Name}. Register it once.", nameof(policy));
        _policies.Add(policy);
        return this;
    }

    /// <summary>Finds a policy by name, compared ordinally; null where there is none.</summary>
    public IVerdictPolicy? Find(string name) => _policies.Find(policy => string.Equals(policy.Name, name, StringComparison.Ordinal));

    /// <summary>Gets a policy by name, compared ordinally.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists the names that there are.</exception>
    public IVerdictPolicy Get(string name) =>
        Find(name) ?? throw new ArgumentException($"No policy is registered as '{name}'. There are: {string.Join(", ", _policies.Select(policy => policy.Name))}.", nameof(name));

    /// <inheritdoc/>
    public IEnumerator<IVerdictPolicy> GetEnumerator() => _policies.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
