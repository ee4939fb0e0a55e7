using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Annotate.Contracts;

namespace Annotate.Serialization;

/// <summary>The members of one of our own types in the order in which they are written: reads and writes records without the object machinery of
/// System.Text.Json, which costs more than the values do.</summary>
/// <remarks>Reads only what we write: members in this order, none twice, unknown or null. All else is left to the contract, which the table agrees with.</remarks>
internal sealed class MemberTable<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T> where T : Extensible
{
    private readonly JsonTypeInfo<T> _contract;
    private readonly JsonEncodedText? _typeName;
    private readonly Func<T> _create;
    private readonly List<JsonMember<T>> _members = [];

    /// <summary>Makes the table of a contract.</summary>
    /// <param name="typeName">The name in files, which is the member <c>type</c> and comes first; null for what has no such member.</param>
    /// <param name="contract">The contract, complete.</param>
    /// <param name="create">Makes a record without values.</param>
    /// <param name="add">Adds the members in their order.</param>
    public MemberTable(string? typeName, JsonTypeInfo<T> contract, Func<T> create, Action<MemberTable<T>> add)
    {
        (_typeName, _contract, _create) = (typeName is null ? null : JsonEncodedText.Encode(typeName), contract, create);
        add(this);
        ThrowUnlessComplete();
    }

    public MemberTable<T> Value<TValue>(string property)
    {
        _members.Add(new ValueMember<T, TValue>(Find(property), FindContract(property)));
        return this;
    }

    public MemberTable<T> List<TItem>(string property)
    {
        _members.Add(new ListMember<T, TItem>(Find(property), FindContract(property)));
        return this;
    }

    /// <summary>Reads a record; null where the JSON is not what we write.</summary>
    public T? TryRead(ReadOnlySpan<byte> json)
    {
        try
        {
            return TryReadMembers(json);
        }
        catch (Exception exception) when (Refusal.Is(exception))
        {
            return null; // the contract refuses it again, and knows the path
        }
    }

    /// <summary>Reads a record, by its contract where the JSON is not what we write; null where it is <c>null</c>.</summary>
    public T? Read(ReadOnlySpan<byte> json) => TryRead(json) ?? JsonSerializer.Deserialize(json, _contract);

    private T? TryReadMembers(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = _contract.Options.MaxDepth });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return null;
        if (_typeName is not null && !(reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueSpan.SequenceEqual("type"u8) && reader.Read()))
            return null;
        var record = _create();
        var next = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!TryAdvance(reader.ValueSpan, ref next) || !reader.Read() || !_members[next].TryRead(ref reader, record))
                return null;
            next++;
        }
        TryAdvance(default, ref next);
        return next == _members.Count ? record : null;
    }

    /// <summary>Writes a record, by its contract where it has unknown members.</summary>
    public void Write(Utf8JsonWriter writer, T record)
    {
        if (record.Extra.Count > 0)
        {
            JsonSerializer.Serialize(writer, record, _contract);
            return;
        }
        try
        {
            WriteMembers(writer, record);
        }
        catch (JsonException)
        {
            JsonSerializer.SerializeToUtf8Bytes(record, _contract); // throws the same, with its path
            throw;
        }
    }

    private void WriteMembers(Utf8JsonWriter writer, T record)
    {
        writer.WriteStartObject();
        if (_typeName is { } name)
            writer.WriteString("type"u8, name);
        foreach (var member in _members)
            member.Write(writer, record);
        writer.WriteEndObject();
    }

    /// <summary>Goes on to the member of a name; false where there is none, or one that is required would be passed over.</summary>
    private bool TryAdvance(ReadOnlySpan<byte> name, ref int next)
    {
        for (; next < _members.Count; next++)
        {
            if (name.SequenceEqual(_members[next].Utf8Name))
                return true;
            if (_members[next].IsRequired)
                return false;
        }
        return false;
    }

    private static PropertyInfo Find(string property) => typeof(T).GetProperty(property)!;

    private JsonPropertyInfo FindContract(string property) =>
        _contract.Properties.First(member => string.Equals(member.Name, JsonNamingPolicy.CamelCase.ConvertName(property), StringComparison.Ordinal));

    private void ThrowUnlessComplete()
    {
        var wanted = _contract.Properties.Where(member => !member.IsExtensionData).Select(member => member.Name);
        var listed = _members.Select(member => member.Name.Value);
        if (!wanted.SequenceEqual(_typeName is null ? listed : listed.Prepend("type"), StringComparer.Ordinal))
            throw new InvalidOperationException($"The table does not list the members of {typeof(T).Name} in their order: {string.Join(", ", wanted)}.");
    }
}
