using System.Text.Json;
using Annotate.Diagnostics;

namespace Annotate.Contracts;

/// <summary>Reads and writes a <see cref="AnnotationId"/> as a string.</summary>
public sealed class AnnotationIdJsonConverter : TextJsonConverter<AnnotationId>
{
    private protected override AnnotationId Parse(ref Utf8JsonReader reader) => new(reader.GetString()!);

    private protected override string Format(AnnotationId value) => value.Value;
}
