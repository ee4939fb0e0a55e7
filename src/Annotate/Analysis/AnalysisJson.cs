using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>Writes the results of analysis as JSON: members in camel case, nulls and empty lists left out, spans as <c>[start, end]</c> in UTF-16 code units.</summary>
/// <remarks>Verdicts, evidence sets and merged articles are written as in <c>annotate/1</c>. The results are reports: they are written, not read back.</remarks>
public static class AnalysisJson
{
    internal static JsonSerializerOptions Options { get; } = MakeOptions();

    /// <summary>Writes a result, or a list of results, of this namespace.</summary>
    /// <exception cref="NotSupportedException">The type is none of the results of this namespace.</exception>
    /// <exception cref="JsonException">The result repeats what JSON cannot hold: a confidence that is no number, a text that is not well-formed UTF-16, a value of no name.</exception>
    public static string ToJson<T>(T result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonSerializer.Serialize(result, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T)));
    }

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions(AnnotateJson.Default.SerializerOptions);
        options.TypeInfoResolverChain.Add(AnalysisJsonContext.Default.WithAddedModifier(LeaveOutEmptyLists));
        options.Converters.Add(new SpanWriter());
        options.Converters.Add(new JsonStringEnumConverter<Severity>(JsonNamingPolicy.CamelCase));
        options.Converters.Add(new JsonStringEnumConverter<ClaimGraphNodeKind>(JsonNamingPolicy.CamelCase));
        options.Converters.Add(new JsonStringEnumConverter<ConflictKind>(JsonNamingPolicy.CamelCase));
        options.MakeReadOnly();
        return options;
    }

    private static void LeaveOutEmptyLists(JsonTypeInfo contract)
    {
        foreach (var property in contract.Properties)
        {
            if (property.PropertyType != typeof(string) && typeof(System.Collections.IEnumerable).IsAssignableFrom(property.PropertyType))
                property.ShouldSerialize = static (_, value) => value is not (null or ICountedList { Count: 0 });
        }
    }

    private sealed class SpanWriter : JsonConverter<TextSpan>
    {
        public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("The results of analysis are written and not read back. Run the analysis again.");

        public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.End);
            writer.WriteEndArray();
        }
    }
}
