using Annotate.Contracts;

namespace Annotate.Serialization;

/// <summary>What a reader accepts at most, so that hostile input costs bounded time and memory.</summary>
public sealed class ReadLimits
{
    private const int Largest = 1 << 30;

    /// <summary>The deepest nesting of objects and arrays. 64 by default.</summary>
    public int MaxDepth { get; set; } = 64;

    /// <summary>The longest document, in UTF-8 bytes. 256 MiB by default, 1 GiB at most.</summary>
    public int MaxDocumentBytes { get; set; } = 256 << 20;

    /// <summary>The longest article text, in UTF-16 code units. 16 Mi by default.</summary>
    public int MaxTextLength { get; set; } = 16 << 20;

    /// <summary>The most annotations of one article. 2 million by default.</summary>
    public int MaxAnnotations { get; set; } = 2_000_000;

    /// <summary>The longest line of a JSON Lines file, in UTF-8 bytes. 64 MiB by default, 1 GiB at most.</summary>
    public int MaxLineBytes { get; set; } = 64 << 20;

    /// <summary>Takes over every limit.</summary>
    internal void CopyFrom(ReadLimits other)
    {
        MaxDepth = other.MaxDepth;
        MaxDocumentBytes = other.MaxDocumentBytes;
        MaxTextLength = other.MaxTextLength;
        MaxAnnotations = other.MaxAnnotations;
        MaxLineBytes = other.MaxLineBytes;
    }

    /// <summary>Says which limit makes no sense; null where all do.</summary>
    public string? Problem() =>
        this switch
        {
            { MaxDepth: < 8 or > 1000 } => $"{nameof(MaxDepth)} is {MaxDepth}; set it between 8 and 1000.",
            { MaxDocumentBytes: < 1 or > Largest } => TooManyBytes(nameof(MaxDocumentBytes), MaxDocumentBytes),
            { MaxTextLength: < 1 } => $"{nameof(MaxTextLength)} is {MaxTextLength}; set it above 0.",
            { MaxAnnotations: < 0 } => $"{nameof(MaxAnnotations)} is {MaxAnnotations}; set it to 0 or above.",
            { MaxLineBytes: < 1 or > Largest } => TooManyBytes(nameof(MaxLineBytes), MaxLineBytes),
            _ => null,
        };

    private static string TooManyBytes(string limit, int bytes) => $"{limit} is {bytes}; set it between 1 and {Largest}.";
}
