namespace Annotate;

internal static class Vocabulary
{
    /// <summary>What every identifier and vocabulary value must be: not empty, well-formed UTF-16.</summary>
    public static string Check(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        return WellFormed.Is(value)
            ? value
            : throw new ArgumentException(CharacterTexts.LoneSurrogate.In("The value"), nameof(value));
    }
}
