namespace Annotate.Guard.Corpus;

/// <summary>One input under a name that both builds know it by: a file with its companions, as bytes.</summary>
internal sealed class GuardInput
{
    /// <summary>
    /// Its place in the corpus, such as <c>own/bridge.annotate.json</c>; of a mutant with its number behind: <c>…~17</c>.
    /// </summary>
    public required string Name { get; init; }

    public required InputKind Kind { get; init; }

    /// <summary>The files by name, in ordinal order.</summary>
    public required IReadOnlyDictionary<string, byte[]> Parts { get; init; }

    /// <summary>The file that was asked for.</summary>
    public required string Primary { get; init; }

    public bool IsMutant { get; init; }

    /// <summary>Whether it belongs to the checkout, so that every path is worth its time on it.</summary>
    public bool IsOurs { get; init; }

    public byte[] Bytes => Parts[Primary];

    public long Size => Parts.Values.Sum(part => (long)part.Length);

    /// <summary>The text that goes with it, where it lies beside.</summary>
    public byte[]? Companion =>
        Parts.FirstOrDefault(part => part.Key != Primary && part.Key.EndsWith(".txt", StringComparison.Ordinal)).Value;
}
