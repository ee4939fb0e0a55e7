namespace Annotate.Samples.Tests.Documentation;

public class SeedGuidelinesTests
{
    private static readonly string[] Guidelines = Repository.ReadText("seeds/README.md").ReplaceLineEndings("\n").Split('\n');

    [Fact]
    public void The_table_of_counts_is_that_of_the_gold_annotation()
    {
        var header = Array.FindIndex(Guidelines, line => line.StartsWith("| type | number |", StringComparison.Ordinal));
        var rows = Guidelines.Skip(header + 2).TakeWhile(line => line.StartsWith('|'));

        Assert.Equal(ExpectedRows(), rows);
    }

    private static IEnumerable<string> ExpectedRows()
    {
        var annotated = SampleArticles.BelgorodAnnotated;
        yield return Row<Entity>("entity", all => Tally(all, entity => entity.Kind?.Value));
        yield return Row<Mention>("mention", all => Tally(all, mention => mention.MentionKind?.Value));
        yield return Row<TimeExpression>("timeExpression", all => Tally(all, time => time.Kind?.Value));
        yield return Row<Event>("event", all => Tally(all, happening => happening.Kind?.Value));
        yield return Row<Attribution>("attribution", all =>
            $"{Tally(all, attribution => attribution.Layer ?? "base")}; "
                + $"{all.Count(attribution => attribution.ParentId is not null)} nested; "
            + $"mode {Tally(all, attribution => attribution.Mode?.Value)}; level "
            + $"{Tally(all, attribution => attribution.SourceLevel?.Value)}; "
            + $"author {Tally(all, attribution => attribution.AuthorStance?.Value)}");
        yield return Row<Claim>("claim", all =>
            $"level {Tally(all, claim => claim.SourceLevel?.Value)}; {Tally(all, claim => claim.Expression?.Value)}; "
            + $"{all.Count(claim => claim.CheckWorthy == true)} check-worthy");
        yield return Row<Evidence>(
            "evidence", all => $"{all.Count(evidence => evidence.AttributionId is not null)} rest on an attribution");
        yield return Row<EvidenceSet>("evidenceSet", all => Tally(all, set => set.Stance.Value));
        yield return Row<Verdict>("verdict", all => Tally(all, verdict => verdict.Label.Value));
        yield return Row<Relation>("relation", all => Tally(all, relation => relation.Label.Value));
        yield return Row<Tag>("tag", all => Tally(all, tag => tag.Label));
        yield return Row<Note>("note", _ => "");
        yield return $"| all | {annotated.Annotations.Count} | |";

        string Row<T>(string type, Func<List<T>, string> ofWhich) where T : Annotation
        {
            var all = annotated.OfType<T>().ToList();
            return $"| `{type}` | {all.Count} | {ofWhich(all)} |";
        }
    }

    /// <summary>Counts by a name, the most frequent first, then ordinally; those without a name are left out.</summary>
    private static string Tally<T>(IEnumerable<T> all, Func<T, string?> name) =>
        string.Join(", ", all.Select(name)
            .OfType<string>()
            .CountBy(value => value)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => $"{count.Value} {count.Key}"));
}
