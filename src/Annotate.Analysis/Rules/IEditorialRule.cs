using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>Checks what the annotations say of an article against a published rule of the craft. Yours is added by <see cref="EditorialRules.With"/>.</summary>
/// <remarks>Pure and safe for concurrent use. A rule that cannot decide stays silent. What can be set of it is its own member.</remarks>
public interface IEditorialRule
{
    /// <summary>The stable code of its findings, such as <c>ATT001</c>.</summary>
    string Code { get; }

    /// <summary>How grave its findings are unless <see cref="EditorialRules.WithSeverity"/> says otherwise.</summary>
    Severity DefaultSeverity { get; }

    /// <summary>The published rule that it comes from, in words.</summary>
    string Source { get; }

    /// <summary>Finds the places where the rule is not kept, in the order of the annotations.</summary>
    IEnumerable<Diagnostic> Check(ClaimIndex claims);
}
