using System.Text.Json;
using Annotate.Merging;

namespace Annotate;

public static partial class ArticleExtensions
{
    /// <summary>Writes what differs as JSON: members in camel case, nulls and empty lists left out, spans as <c>[start, end]</c> in UTF-16
    /// code units, annotations and articles as in <c>annotate/1</c>.</summary>
    /// <remarks>A report: it is written, not read back.</remarks>
    /// <exception cref="JsonException">The result repeats what JSON cannot hold: a confidence that is no number, a text that is not
    /// well-formed UTF-16, a value of no name.</exception>
    public static string ToJson(this ArticleDiff diff) => MergingContracts.Write(diff);

    /// <summary>Writes the merged article and the conflicts as JSON.</summary>
    /// <inheritdoc cref="ToJson(ArticleDiff)"/>
    public static string ToJson(this ThreeWayMerge merge) => MergingContracts.Write(merge);

    /// <summary>Writes conflicts alone as JSON.</summary>
    /// <inheritdoc cref="ToJson(ArticleDiff)"/>
    public static string ToJson(this IReadOnlyList<MergeConflict> conflicts) => MergingContracts.Write(conflicts);

    /// <summary>Writes the merged article and who agreed on what as JSON.</summary>
    /// <inheritdoc cref="ToJson(ArticleDiff)"/>
    public static string ToJson(this LayerMerge merge) => MergingContracts.Write(merge);

    /// <summary>Writes who agreed on what alone as JSON.</summary>
    /// <inheritdoc cref="ToJson(ArticleDiff)"/>
    public static string ToJson(this IReadOnlyList<AnnotationAgreement> agreements) => MergingContracts.Write(agreements);
}
