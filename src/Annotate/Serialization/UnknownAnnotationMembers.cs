using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Annotate.Contracts;
using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>The members that were set on an unknown annotation, each as its JSON.</summary>
internal sealed class UnknownAnnotationMembers
{
    private readonly OrderedDictionary<string, byte[]> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private UnknownAnnotationMembers() { }

    public static UnknownAnnotationMembers Of(UnknownAnnotation annotation, JsonSerializerOptions options)
    {
        var common = new UnknownAnnotationMembers();
        if (annotation.HasOwnId)
            common.Add("id", annotation.Id, options);
        common.Add("createdBy", annotation.CreatedBy, options);
        common.Add("createdAt", annotation.CreatedAt, options);
        common.Add("modifiedAt", annotation.ModifiedAt, options);
        common.Add("confidence", annotation.Confidence, options);
        common.Add("layer", annotation.Layer, options);
        common.Add("motivation", annotation.Motivation, options);
        if (annotation.DerivedFromIds.Count > 0)
            common.Add("derivedFromIds", annotation.DerivedFromIds, options);
        foreach (var (name, value) in annotation.Extra)
        {
            if (!common._members.TryAdd(name, JsonSerializer.SerializeToUtf8Bytes(value, (JsonTypeInfo<JsonElement>)options.GetTypeInfo(typeof(JsonElement)))))
                throw new RefusedDataException(DiagnosticCodes.DuplicateMember, InputTexts.DuplicateMember.Extra(name, "every annotation"));
        }
        return common;
    }

    /// <summary>Takes the value of a member; each is taken once.</summary>
    public bool TryTake(string name, out ReadOnlySpan<byte> json)
    {
        json = default;
        if (!_members.TryGetValue(name, out var value) || !_taken.Add(name))
            return false;
        json = value;
        return true;
    }

    /// <summary>The members that nobody took, in order.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> Rest() => _members.Where(member => !_taken.Contains(member.Key));

    private void Add<T>(string name, T value, JsonSerializerOptions options)
    {
        if (value is not null)
            _members[name] = JsonSerializer.SerializeToUtf8Bytes(value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
    }
}
