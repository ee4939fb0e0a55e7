using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Annotate;

/// <summary>How reports are written as JSON: nulls and empty lists left out, spans as <c>[start, end]</c>, annotated articles as in
/// <c>annotate/1</c>.</summary>
internal static class ReportContracts
{
    /// <summary>Options that write the results of a source-generated context.</summary>
    /// <param name="results">The context.</param>
    /// <param name="converters">For the enums among the results.</param>
    public static JsonSerializerOptions OptionsFor(IJsonTypeInfoResolver results, params ReadOnlySpan<JsonConverter> converters)
    {
        var options = AnnotateJson.Default.CreateSerializerOptions();
        options.TypeInfoResolverChain.Add(results.WithAddedModifier(LeaveOutEmptyLists));
        options.Converters.Add(new SpanWriter());
        foreach (var converter in converters)
            options.Converters.Add(converter);
        options.MakeReadOnly();
        return options;
    }

    private static void LeaveOutEmptyLists(JsonTypeInfo contract)
    {
        foreach (var property in contract.Properties)
        {
            if (property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType))
                property.ShouldSerialize = static (_, value) => value is IEnumerable list && list.Cast<object>().Any();
        }
    }

    /// <summary>Writes a value of a report, which nobody reads back.</summary>
    internal abstract class ValueWriter<T> : JsonConverter<T>
    {
        public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Results are written and not read back. Make them again.");
    }

    private sealed class SpanWriter : ValueWriter<TextSpan>
    {
        public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.End);
            writer.WriteEndArray();
        }
    }
}
