namespace Annotate;

internal static class Vocabulary
{
    /// <summary>What every identifier and vocabulary value must be: not empty, well-formed UTF-16.</summary>
    public static string Check(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        return WellFormed.Is(value)
            ? value
            : throw new ArgumentException("The value holds a lone surrogate, which no file can hold. Repair it where it was cut.", nameof(value));
    }
}
