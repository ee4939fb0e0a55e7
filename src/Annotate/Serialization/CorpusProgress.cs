namespace Annotate.Serialization;

/// <summary>How far the reading of a corpus has come.</summary>
public readonly record struct CorpusProgress
{
    /// <summary>The documents read, refused ones included.</summary>
    public long Documents { get; init; }

    /// <summary>Those among them that are no success.</summary>
    public long Failed { get; init; }

    /// <summary>The bytes of their lines, decompressed.</summary>
    public long Bytes { get; init; }
}
