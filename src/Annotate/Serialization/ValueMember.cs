using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Annotate.Contracts;
using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>A member that holds one value.</summary>
internal sealed class ValueMember<T, TValue>(PropertyInfo property, JsonPropertyInfo contract) : JsonMember<T>(contract.Name, contract.IsRequired)
{
    private readonly Func<T, TValue> _get = property.GetMethod!.CreateDelegate<Func<T, TValue>>();
    private readonly Action<T, TValue> _set = property.SetMethod!.CreateDelegate<Action<T, TValue>>();
    private readonly JsonSerializerOptions _options = contract.Options;
    private readonly JsonConverter<TValue> _converter = (JsonConverter<TValue>)contract.Options.GetTypeInfo(typeof(TValue)).Converter;

    public override bool TryRead(ref Utf8JsonReader reader, T record)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return false;
        _set(record, _converter.Read(ref reader, typeof(TValue), _options)!);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, T record)
    {
        var value = _get(record);
        if (value is null)
        {
            if (IsRequired)
                throw new RefusedDataException(DiagnosticCodes.MissingMember, InputTexts.MissingMember.Null());
            return;
        }
        writer.WritePropertyName(Name);
        _converter.Write(writer, value, _options);
    }
}
