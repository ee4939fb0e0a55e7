using Annotate.Analysis;
using Annotate.Diagnostics;

namespace Annotate.Tests.Analysis.Rules;

public sealed class EditorialRuleRegistryTests() : RegistryTests<EditorialRules, IEditorialRule>(EditorialRules.Standard, "rule", "code")
{
    protected override string NameOf(IEditorialRule item) => item.Code;

    protected override IEditorialRule Make(string name) => new Silent(name);

    protected override IEditorialRule? Find(EditorialRules registry, string name) => registry.Find(name);

    protected override IEditorialRule Get(EditorialRules registry, string name) => registry.Get(name);

    protected override EditorialRules With(EditorialRules registry, IEditorialRule item) => registry.With(item);

    protected override EditorialRules Replace(EditorialRules registry, IEditorialRule item) => registry.Replace(item);

    private sealed class Silent(string code) : IEditorialRule
    {
        public string Code => code;

        public Severity DefaultSeverity => Severity.Warning;

        public string Source => "House rule";

        public IEnumerable<Diagnostic> Check(ClaimIndex claims) => [];
    }
}
