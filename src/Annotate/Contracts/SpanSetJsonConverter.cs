using System.Text.Json;
using System.Text.Json.Serialization;

namespace Annotate.Contracts;

/// <summary>Reads and writes <c>{"spans":[[start,end],…],"quotes":["…",…]}</c>, converting offsets and verifying quotes against the article
/// at hand.</summary>
/// <remarks>Outside <see cref="AnnotateJson"/> there is no article: offsets are then taken as UTF-16 and quotes are kept.</remarks>
public sealed class SpanSetJsonConverter : JsonConverter<SpanSet>
{
    /// <inheritdoc/>
    public override SpanSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        SpanSetReader.Read(ref reader, JsonScope.Current);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SpanSet value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        SpanSetWriter.Write(writer, value, JsonScope.Current);
    }
}
