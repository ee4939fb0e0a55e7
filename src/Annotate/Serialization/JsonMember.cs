using System.Text;
using System.Text.Json;
using Annotate.Contracts;

namespace Annotate.Serialization;

/// <summary>One JSON member of a record type.</summary>
internal abstract class JsonMember<T>(string name, bool isRequired)
{
    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    public JsonEncodedText Name { get; } = JsonEncodedText.Encode(name);

    public bool IsRequired { get; } = isRequired;

    /// <summary>Reads the value that the reader stands on into a record that nobody has seen yet; false where it is not the usual one.</summary>
    public abstract bool TryRead(ref Utf8JsonReader reader, T record);

    /// <summary>Writes name and value, unless there is none.</summary>
    public abstract void Write(Utf8JsonWriter writer, T record);
}
