using System.Globalization;

namespace Annotate.Analysis;

/// <summary>One cell of the table of affiliations by roles.</summary>
public sealed record AffiliationRoleCount
{
    /// <summary>The affiliation; null where it is not annotated.</summary>
    public Affiliation? Affiliation { get; init; }

    /// <summary>The role; null where it is not annotated.</summary>
    public SourceRole? Role { get; init; }

    /// <summary>The number of sources.</summary>
    public required int Sources { get; init; }

    /// <summary>The attributions in which they speak.</summary>
    public required int Attributions { get; init; }

    /// <summary>Affiliation, role and numbers.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Affiliation?.Value ?? "not given"}, {Role?.Value ?? "not given"}: {Sources} ({Attributions})");
}
