using System.Text.Json;

namespace Annotate.Serialization;

/// <summary>The common members that were set on an unknown annotation, each as its JSON.</summary>
internal sealed class CommonMembers
{
    private readonly OrderedDictionary<string, JsonElement> _members = new(StringComparer.Ordinal);

    public int Count => _members.Count;

    public static CommonMembers Of(UnknownAnnotation annotation, JsonSerializerOptions options)
    {
        var common = new CommonMembers();
        common.Add("createdBy", annotation.CreatedBy, options);
        common.Add("createdAt", annotation.CreatedAt, options);
        common.Add("modifiedAt", annotation.ModifiedAt, options);
        common.Add("confidence", annotation.Confidence, options);
        common.Add("layer", annotation.Layer, options);
        common.Add("motivation", annotation.Motivation, options);
        if (annotation.DerivedFromIds.Count > 0)
            common.Add("derivedFromIds", annotation.DerivedFromIds, options);
        foreach (var (name, value) in annotation.Extra)
            common._members[name] = value;
        return common;
    }

    public bool Any(Utf8JsonReader reader)
    {
        foreach (var name in _members.Keys)
        {
            if (reader.ValueTextEquals(name))
                return true;
        }
        return false;
    }

    public void WriteValue(Utf8JsonWriter writer, string name)
    {
        _members.Remove(name, out var value);
        RawJson.Write(writer, System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value));
    }

    public void WriteRest(Utf8JsonWriter writer)
    {
        while (_members.Count > 0)
        {
            var name = _members.GetAt(0).Key;
            writer.WritePropertyName(name);
            WriteValue(writer, name);
        }
    }

    private void Add<T>(string name, T value, JsonSerializerOptions options)
    {
        if (value is not null)
            _members[name] = JsonSerializer.SerializeToElement(value, (System.Text.Json.Serialization.Metadata.JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
    }
}
