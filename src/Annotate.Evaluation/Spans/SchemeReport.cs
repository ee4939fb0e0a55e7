namespace Annotate.Evaluation;

/// <summary>Rows of scheme counts: each label, then micro, then macro.</summary>
internal static class SchemeReport
{
    public static Report Of(string title, string labelColumn, IReadOnlyList<(string Label, SchemeCounts Counts)> byLabel, SchemeCounts micro, Func<Func<SchemeCounts, MatchCounts>, (double? Precision, double? Recall, double? F1)> macro)
    {
        var rows = new List<ReportValue[]>();
        foreach (var entry in byLabel.Append((Label: "(micro)", Counts: micro)))
        {
            foreach (var (scheme, counts) in entry.Counts.All())
                rows.Add([entry.Label, scheme, .. counts.Cells]);
        }
        foreach (var (scheme, mean) in Means(macro))
            rows.Add(["(macro)", scheme, default, default, default, default, default, default, default, mean.Precision, mean.Recall, mean.F1]);
        return new Report(title, [labelColumn, "scheme", .. MatchCounts.Columns], rows);
    }

    private static IEnumerable<(string Scheme, (double? Precision, double? Recall, double? F1) Mean)> Means(Func<Func<SchemeCounts, MatchCounts>, (double? Precision, double? Recall, double? F1)> macro) =>
        [("strict", macro(counts => counts.Strict)), ("exact", macro(counts => counts.Exact)), ("partial", macro(counts => counts.Partial)), ("type", macro(counts => counts.Type))];
}
