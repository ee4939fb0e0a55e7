namespace Annotate.Serialization;

/// <summary>How a corpus in JSON Lines is read.</summary>
public sealed class CorpusOptions
{
    /// <summary>How many documents are read at once. 1 by default: on the thread that asks. The order of the file is kept, and no more than
    /// this many documents are in memory beside the one handed out.</summary>
    public int DegreeOfParallelism { get; set; } = 1;

    /// <summary>Is told how far the reading has come: after every 256 documents, and at the end.</summary>
    /// <remarks>The documents read, refused ones included; those among them that are no success; the bytes of their lines,
    /// decompressed.</remarks>
    public IProgress<(long Documents, long Failed, long Bytes)>? Progress { get; set; }
}
