using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>Writes the results of analysis as JSON: members in camel case, nulls and empty lists left out, spans as <c>[start, end]</c> in
/// UTF-16 code units.</summary>
/// <remarks>Verdicts and evidence sets are written as in <c>annotate/1</c>. The results are reports: they are written, not read
/// back.</remarks>
public static class AnalysisJson
{
    internal static JsonSerializerOptions Options { get; } = ReportContracts.OptionsFor(
        AnalysisJsonContext.Default,
        new JsonStringEnumConverter<Severity>(JsonNamingPolicy.CamelCase),
        new JsonStringEnumConverter<ClaimGraphNodeKind>(JsonNamingPolicy.CamelCase));

    /// <summary>Writes a result, or a list of results, of this namespace.</summary>
    /// <exception cref="NotSupportedException">The type is none of the results of this namespace.</exception>
    /// <exception cref="JsonException">The result repeats what JSON cannot hold: a confidence that is no number, a text that is not
    /// well-formed UTF-16, a value of no name.</exception>
    public static string ToJson<T>(T result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonSerializer.Serialize(result, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T)));
    }
}
