using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Annotate.Merging;

/// <summary>How differences and merges are written as JSON.</summary>
internal static class MergingContracts
{
    public static JsonSerializerOptions Options { get; } = ReportContracts.OptionsFor(
        MergingJsonContext.Default,
        new JsonStringEnumConverter<ConflictKind>(JsonNamingPolicy.CamelCase),
        new MemberConflictWriter());

    public static string Write<T>(T result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonSerializer.Serialize(result, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T)));
    }
}
