namespace Annotate.Guard.Mutation;

/// <summary>Finds numbers in any text.</summary>
internal static class Digits
{
    /// <summary>A run of digits after a place by chance; of length 0 where there is none.</summary>
    public static (int Start, int Length) Find(byte[] file, GuardRandom random)
    {
        var start = random.Below(file.Length);
        while (start > 0 && char.IsAsciiDigit((char)file[start]) && char.IsAsciiDigit((char)file[start - 1]))
            start--;
        while (start < file.Length && !char.IsAsciiDigit((char)file[start]))
            start++;
        var end = start;
        while (end < file.Length && char.IsAsciiDigit((char)file[end]))
            end++;
        return (start, end - start);
    }
}
