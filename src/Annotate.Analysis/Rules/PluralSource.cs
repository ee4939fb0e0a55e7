using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>ATT003: a collective source has one member only.</summary>
/// <remarks>Silent where the members of a collective are not annotated.</remarks>
internal sealed class PluralSource : IEditorialRule
{
    /// <inheritdoc/>
    public string Code => DiagnosticCodes.PluralSource;

    /// <inheritdoc/>
    public Severity DefaultSeverity => Severity.Warning;

    /// <inheritdoc/>
    public string Source => "Reuters, Handbook of Journalism, The essentials of Reuters sourcing: never cite sources in the plural when there is only one";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ClaimIndex claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var alone = claims.Annotated.OfType<Entity>().Where(entity => entity.MemberIds.Distinct().Count() == 1).Select(entity => entity.Id).ToHashSet();
        foreach (var attribution in claims.Annotated.OfType<Attribution>())
        {
            foreach (var source in claims.SourcesOf(attribution).Where(source => alone.Contains(source.Id)))
            {
                var member = claims.Annotated.Find<Entity>(source.MemberIds[0])?.Name ?? source.MemberIds[0].Value;
                yield return Finding.Of(this, attribution, attribution.Source ?? attribution.Content, $"The source “{source.Name}” of {Finding.Name(claims.Annotated, attribution)} is a plural, and {member} is its only member. Cite the one source.");
            }
        }
    }
}
