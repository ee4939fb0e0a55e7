using Annotate.Analysis;

namespace Annotate.Tests.Analysis.Verdicts;

/// <summary>A policy as a user writes one, which decides the same whatever it is asked.</summary>
internal sealed class Constant(string name, VerdictLabel label) : IVerdictPolicy
{
    public string Name => name;

    public Verdict Decide(ClaimEvidence evidence) => PolicyVerdict.Of(this, evidence, label, "It is so.");
}
