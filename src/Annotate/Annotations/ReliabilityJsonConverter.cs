using System.Text.Json;
using Annotate.Contracts;

namespace Annotate;

/// <summary>Reads and writes a <see cref="Reliability"/> as a string.</summary>
public sealed class ReliabilityJsonConverter : TextJsonConverter<Reliability>
{
    private protected override Reliability Parse(ref Utf8JsonReader reader) => new(reader.GetString() is [var letter] ? letter : default);

    private protected override string Format(Reliability value) => value.ToString();
}
