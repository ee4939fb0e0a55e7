using System.Globalization;

namespace Annotate;

/// <summary>The message for text that is not well-formed, wherever it comes from.</summary>
internal static class CharacterTexts
{
    internal static class LoneSurrogate
    {
        private const string Advice = "Repair it where it was cut.";

        public static string In(string what) => $"{what} holds half of a surrogate pair. {Advice}";

        public static string In(string what, string text, int index) =>
            string.Create(CultureInfo.InvariantCulture, $"{what} holds half of a surrogate pair, U+{(int)text[index]:X4} at index {index}. {Advice}");
    }
}
