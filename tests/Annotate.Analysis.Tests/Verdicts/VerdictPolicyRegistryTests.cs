using Annotate.Analysis;

namespace Annotate.Tests.Analysis.Verdicts;

public sealed class VerdictPolicyRegistryTests()
    : RegistryTests<VerdictPolicies, IVerdictPolicy>(VerdictPolicies.Standard, "policy", "name")
{
    protected override string NameOf(IVerdictPolicy item) => item.Name;

    protected override IVerdictPolicy Make(string name) => new Constant(name, VerdictLabel.NotEnoughEvidence);

    protected override IVerdictPolicy? Find(VerdictPolicies registry, string name) => registry.Find(name);

    protected override IVerdictPolicy Get(VerdictPolicies registry, string name) => registry.Get(name);

    protected override VerdictPolicies With(VerdictPolicies registry, IVerdictPolicy item) => registry.With(item);

    protected override VerdictPolicies Replace(VerdictPolicies registry, IVerdictPolicy item) => registry.Replace(item);
}
