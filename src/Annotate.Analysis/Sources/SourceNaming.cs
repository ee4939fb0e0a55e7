namespace Annotate.Analysis;

/// <summary>Whether readers are told who a source is.</summary>
internal static class SourceNaming
{
    /// <summary>Whether the source is a person or group not given by name.</summary>
    public static bool IsUnnamed(Entity source) =>
        source.SourceKind == SourceKind.UnnamedIndividual || source.SourceKind == SourceKind.UnnamedGroup;

    /// <summary>Whether the source can be told from others, and so can be counted. Kind <c>other</c> says only that it is none of the known
    /// kinds ("all evidence").</summary>
    public static bool IsIdentified(Entity source) => !IsUnnamed(source) && source.SourceKind != SourceKind.Other;

    /// <summary>Whether the source is a document, a poll or a collection of data rather than somebody.</summary>
    public static bool IsDocument(Entity source) =>
        source.SourceKind == SourceKind.ReportOrDocument
            || source.SourceKind == SourceKind.VoteOrPoll
            || source.SourceKind == SourceKind.Database;
}
