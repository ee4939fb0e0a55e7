using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate;

/// <summary>JSON members that no type knows: immutable, in their order, equal by name and <see cref="JsonElement.DeepEquals"/>.</summary>
/// <remarks>A name that the contract of the record knows is refused when the record is written. Values are copies, independent of any document.</remarks>
public sealed class ExtraMembers : IReadOnlyCollection<KeyValuePair<string, JsonElement>>, IEquatable<ExtraMembers>
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 1000 };

    private readonly OrderedDictionary<string, JsonElement> _members;

    /// <summary>Wraps without copying; the JSON reader goes on filling it until the record is complete.</summary>
    internal ExtraMembers(OrderedDictionary<string, JsonElement> members) => _members = members;

    /// <summary>No members.</summary>
    public static ExtraMembers Empty { get; } = new(new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal));

    /// <summary>The number of members.</summary>
    public int Count => _members.Count;

    /// <summary>The names, in order.</summary>
    public IEnumerable<string> Names => _members.Keys;

    internal OrderedDictionary<string, JsonElement> Members => _members;

    /// <summary>The value of a member.</summary>
    /// <exception cref="KeyNotFoundException">There is no such member; ask <see cref="TryGet"/> first.</exception>
    public JsonElement this[string name] => _members[name];

    /// <summary>Finds a member by its name, compared ordinally.</summary>
    public bool TryGet(string name, out JsonElement value) => _members.TryGetValue(name, out value);

    /// <summary>A copy with a member added at the end, or replaced where it stands.</summary>
    /// <param name="name">The name, not blank.</param>
    /// <param name="value">The value, copied.</param>
    /// <exception cref="ArgumentException">The name is blank or not well-formed UTF-16, or the value is none that a file could hold: undefined,
    /// with a member twice, with ill-formed strings, with comments.</exception>
    public ExtraMembers With(string name, JsonElement value)
    {
        Vocabulary.Check(name);
        if (value.ValueKind == JsonValueKind.Undefined)
            throw new ArgumentException("The value is no JSON value. Take it from a JsonDocument or from JsonElement.Parse.", nameof(value));
        return new ExtraMembers(new OrderedDictionary<string, JsonElement>(_members, StringComparer.Ordinal) { [name] = Copy(value) });
    }

    /// <summary>A copy with a member added or replaced, its value given as JSON text: <c>With("weight", "0.5")</c>, <c>With("note", "\"seen\"")</c>.</summary>
    /// <exception cref="ArgumentException">The name is blank, or a string in it is not well-formed UTF-16.</exception>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public ExtraMembers With(string name, [StringSyntax(StringSyntaxAttribute.Json)] string json) => With(name, JsonElement.Parse(json));

    /// <summary>A copy without a member; the same instance where there is none.</summary>
    public ExtraMembers Without(string name)
    {
        if (!_members.ContainsKey(name))
            return this;
        var members = new OrderedDictionary<string, JsonElement>(_members, StringComparer.Ordinal);
        members.Remove(name);
        return new ExtraMembers(members);
    }

    /// <summary>Whether both have the same names with deeply equal values. Their order does not count, as in JSON.</summary>
    public bool Equals(ExtraMembers? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || other.Count != Count)
            return false;
        foreach (var (name, value) in _members)
        {
            if (!other.TryGet(name, out var theirs) || !JsonElement.DeepEquals(value, theirs))
                return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExtraMembers);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 0;
        foreach (var name in _members.Keys)
            hash ^= StringComparer.Ordinal.GetHashCode(name);
        return hash;
    }

    /// <summary>The members as one JSON object.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("{");
        foreach (var (name, value) in _members)
        {
            text.Append(text.Length > 1 ? "," : "").Append('"').Append(JsonEncodedText.Encode(name)).Append("\":").Append(value.GetRawText());
        }
        return text.Append('}').ToString();
    }

    /// <summary>Copies a value by the rules of the format, so that whatever can be set can be written and read again.</summary>
    private static JsonElement Copy(JsonElement value)
    {
        var json = JsonMarshal.GetRawUtf8Value(value);
        if (!Utf8.IsValid(json) || SurrogateEscapes.IndexOfLone(json) >= 0)
            throw new ArgumentException(CharacterTexts.LoneSurrogate.In("A string of the value"), nameof(value));
        try
        {
            return JsonElement.Parse(json, Strict);
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"No file could hold the value: {exception.Message} Correct it.", nameof(value), exception);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
