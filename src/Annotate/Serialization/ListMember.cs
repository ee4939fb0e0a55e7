using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Annotate.Contracts;

namespace Annotate.Serialization;

/// <summary>A member that holds a list. An empty one is not written.</summary>
internal sealed class ListMember<T, TItem>(PropertyInfo property, JsonPropertyInfo contract) : JsonMember<T>(contract.Name, contract.IsRequired)
{
    private static readonly bool TakesNull = Nullable.GetUnderlyingType(typeof(TItem)) is not null;

    private readonly Func<T, IReadOnlyList<TItem>> _get = property.GetMethod!.CreateDelegate<Func<T, IReadOnlyList<TItem>>>();
    private readonly Action<T, IReadOnlyList<TItem>> _set = property.SetMethod!.CreateDelegate<Action<T, IReadOnlyList<TItem>>>();
    private readonly JsonSerializerOptions _options = contract.Options;
    private readonly JsonConverter<TItem> _converter = (JsonConverter<TItem>)contract.Options.GetTypeInfo(typeof(TItem)).Converter;

    public override bool TryRead(ref Utf8JsonReader reader, T record)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return false;
        var items = new TItem[1]; // most lists have one item
        var count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.Null && !TakesNull)
                return false;
            if (count == items.Length)
                Array.Resize(ref items, 2 * count);
            items[count++] = _converter.Read(ref reader, typeof(TItem), _options)!;
        }
        if (count == 0)
            return true;
        Array.Resize(ref items, count);
        _set(record, new ValueList<TItem>(items));
        return true;
    }

    public override void Write(Utf8JsonWriter writer, T record)
    {
        var items = ValueList.Copy(_get(record));
        if (items.Count == 0)
            return;
        writer.WriteStartArray(Name);
        foreach (var item in items.AsSpan())
        {
            if (item is null)
                writer.WriteNullValue();
            else
                _converter.Write(writer, item, _options);
        }
        writer.WriteEndArray();
    }
}
