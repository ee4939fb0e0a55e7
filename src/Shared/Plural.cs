using System.Globalization;

namespace Annotate;

/// <summary>Numbers with their nouns in messages. English, like every message of the library.</summary>
internal static class Plural
{
    /// <summary>A number with its noun in the right number.</summary>
    public static string Count(int count, string singular, string plural) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? singular : plural)}");
}
