using System.Text.Json;
using Annotate.Contracts;

namespace Annotate;

/// <summary>Reads and writes a <see cref="AdmiraltyRating"/> as a string.</summary>
public sealed class AdmiraltyRatingJsonConverter : TextJsonConverter<AdmiraltyRating>
{
    private protected override AdmiraltyRating Parse(ref Utf8JsonReader reader) => AdmiraltyRating.Parse(reader.GetString()!);

    private protected override string Format(AdmiraltyRating value) => value.ToString();
}
