using System.Text.Json;
using Annotate.Diagnostics;

namespace Annotate.Contracts;

/// <summary>Reads and writes a <see cref="PartialDate"/> as a string.</summary>
public sealed class PartialDateJsonConverter : TextJsonConverter<PartialDate>
{
    private protected override PartialDate Parse(ref Utf8JsonReader reader) => PartialDate.Parse(reader.GetString()!);

    private protected override string Format(PartialDate value) => value.Text;
}
