using System.Text.Json;
using System.Text.Json.Serialization;

namespace Annotate;

/// <summary>A record whose unknown JSON members are kept. The base of every annotation; derive the nested values of your own types from it
/// too.</summary>
public abstract record Extensible
{
    private ExtraMembers? _extra;

    /// <summary>The members that the record was read with and its type does not know, in their order. Written back after the known
    /// ones.</summary>
    [JsonIgnore]
    public ExtraMembers Extra { get => _extra ?? ExtraMembers.Empty; init => _extra = value is { Count: 0 } ? null : value; }

    /// <summary>The members for the JSON reader, which fills those of a record that it has just made and nobody has seen yet; null until
    /// there are any.</summary>
    internal OrderedDictionary<string, JsonElement>? ExtraForJson
    {
        get => _extra?.Members;
        set => _extra = value is null ? null : new ExtraMembers(value);
    }
}
