namespace Annotate.Guard.Mutation;

/// <summary>Replaces a stretch of a file.</summary>
internal static class Bytes
{
    public static byte[] Replace(byte[] file, int start, int length, ReadOnlySpan<byte> by) =>
        [.. file.AsSpan(0, start), .. by, .. file.AsSpan(start + length)];

    public static byte[] Insert(byte[] file, int at, ReadOnlySpan<byte> what) => Replace(file, at, 0, what);

    /// <summary>A stretch of the file by chance, mostly short.</summary>
    public static (int Start, int Length) Stretch(byte[] file, GuardRandom random)
    {
        var start = random.Below(file.Length);
        return (start, Math.Min(file.Length - start, 1 + random.Below(random.OneIn(4) ? file.Length : 12)));
    }
}
