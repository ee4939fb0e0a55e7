using System.Globalization;

namespace Annotate.Html.Sections;

/// <summary>Numbers the annotations of each type in the order of the file: A1, A2, C1.</summary>
internal static class RowLabels
{
    public static string[] Of(AnnotatedArticle annotated)
    {
        var labels = new string[annotated.Annotations.Count];
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < labels.Length; row++)
        {
            var letters = LettersOf(annotated.Annotations[row]);
            var number = counts[letters] = counts.GetValueOrDefault(letters) + 1;
            labels[row] = letters + number.ToString(CultureInfo.InvariantCulture);
        }
        return labels;
    }

    /// <summary>The type of an annotation as a heading names it, in the plural.</summary>
    public static string PluralOf(Annotation annotation) => annotation switch
    {
        Attribution => "Attributions",
        Claim => "Claims",
        Evidence => "Evidence",
        EvidenceSet => "Evidence sets",
        Verdict => "Verdicts",
        Entity => "Entities",
        Mention => "Mentions",
        Event => "Events",
        TimeExpression => "Time expressions",
        Relation => "Relations",
        Tag => "Tags",
        Note => "Notes",
        UnknownAnnotation => "Annotations of types that are not registered",
        _ => "Annotations of further types",
    };

    private static string LettersOf(Annotation annotation) => annotation switch
    {
        Attribution => "A",
        Claim => "C",
        Evidence => "E",
        EvidenceSet => "S",
        Verdict => "V",
        Entity => "N",
        Mention => "M",
        Event => "Ev",
        TimeExpression => "T",
        Relation => "R",
        Tag => "Tag",
        Note => "Note",
        _ => "X",
    };
}
