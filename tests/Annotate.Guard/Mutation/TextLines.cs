namespace Annotate.Guard.Mutation;

/// <summary>Finds lines in any text.</summary>
internal static class TextLines
{
    /// <summary>A line by chance, with its break.</summary>
    public static (int Start, int Length) Find(byte[] file, GuardRandom random)
    {
        var middle = random.Below(file.Length);
        var start = file.AsSpan(0, middle).LastIndexOf((byte)'\n') + 1;
        var length = file.AsSpan(start).IndexOf((byte)'\n') + 1;
        return (start, length == 0 ? file.Length - start : length);
    }
}
