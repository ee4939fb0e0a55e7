using Annotate.Analysis;
using Annotate.Diagnostics;

namespace Annotate.Tests.Plugin;

/// <summary>Finds gloomy moods, which it can only if they are read typed; panics where they do.</summary>
public sealed class GloomyRule : IEditorialRule
{
    public string Code => "ACM001";

    public Severity DefaultSeverity => Severity.Warning;

    public string Source => "The handbook of Acme.";

    public IEnumerable<Diagnostic> Check(ClaimIndex claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        if (claims.Annotated.OfType<Mood>().Any(mood => mood.Feeling == "panic"))
            throw new InvalidOperationException("The rule panics.");
        return claims.Annotated.OfType<Mood>().Where(mood => mood.Feeling == "gloom")
            .Select(mood => new Diagnostic
            {
                Code = Code, Severity = DefaultSeverity, Message = $"The mood '{mood.Id}' is gloomy.", AnnotationId = mood.Id
            });
    }
}
