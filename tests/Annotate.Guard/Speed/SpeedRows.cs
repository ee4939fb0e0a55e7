using System.Text;

namespace Annotate.Guard.Speed;

/// <summary>What users do most, each on the seed article where nothing else is said.</summary>
internal static class SpeedRows
{
    private const int Lines = 100;

    public static IEnumerable<SpeedRow> Make(string root)
    {
        var document = File.ReadAllBytes(Path.Combine(root, "seeds/belgorod-incursion.annotate.json"));
        var newText = File.ReadAllText(Path.Combine(root, "seeds/belgorod-incursion.v2.txt"));
        var small = File.ReadAllBytes(Path.Combine(root, "tests/Annotate.Guard/Inputs/small.annotate.json"));
        var annotated = Library.Eager.Read(document);
        return
        [
            .. Json(document, annotated),
            .. Spans(annotated.Article.Text.Length),
            new("validate", () => annotated.Validate()),
            .. Anchoring(annotated, newText),
            .. Analysis(annotated),
            .. Conversion(annotated),
            new($"map {Lines} lines", Map(small)),
        ];
    }

    private static IEnumerable<SpeedRow> Json(byte[] document, AnnotatedArticle annotated)
    {
        // Every annotation is a record of its own, so that nothing can be written as it was read.
        var typed = annotated.Article.Annotate(annotated.Annotations.Select(annotation => annotation with { Confidence = 0.5 }).ToArray());
        yield return new("read eagerly", () => Library.Eager.Read(document));
        yield return new("read deferred", () => Library.Deferred.Read(document));
        yield return new("write records", () => Library.Eager.ToUtf8Bytes(typed));
        yield return new(
            "write records, utf-8 offsets", () => Library.Writer(OffsetUnit.Utf8Byte, quotes: true, lines: true).ToUtf8Bytes(typed));
        yield return new("read and write unchanged", () => Library.Deferred.ToUtf8Bytes(Library.Deferred.Read(document)));
    }

    private static IEnumerable<SpeedRow> Spans(int length)
    {
        var random = new GuardRandom("speed");
        var many = Enumerable.Range(0, 10_000).Select(_ => TextSpan.FromLength(random.Below(length * 20), 1 + random.Below(60))).ToArray();
        var some = many[..100];
        var index = Library.Index(many);
        var (from, at) = (0, 0);
        yield return new("index 100 spans", () => Library.Index(some));
        yield return new("index 10,000 spans", () => Library.Index(many));
        yield return new(
            "overlap query",
            () => index.CountOverlapping(TextSpan.FromLength(from = (from + 97) % (length * 20), 40)) > 99999 ? index : null);
        yield return new(
            "stab", () => index.Covering(TextSpan.FromLength(at = (at + 97) % (length * 20), 0)).Count() > 99999 ? index : null);
    }

    private static IEnumerable<SpeedRow> Anchoring(AnnotatedArticle annotated, string newText)
    {
        var anchorer = new Anchorer(annotated.Article);
        yield return new("anchor a quote, exact", () => anchorer.Anchor("the overthrow of Vladimir Putin"));
        yield return new("anchor a quote, fuzzy", () => anchorer.Anchor("the overtrow of Vladimr Putin"));
        yield return new("rebase", () => Library.Rebase(annotated, newText));
    }

    private static IEnumerable<SpeedRow> Analysis(AnnotatedArticle annotated)
    {
        var edited = EditedArticle.Of(annotated, new GuardRandom("speed"));
        yield return new("lint", () => Library.Lint(annotated));
        yield return new("lint, fresh article", () => Library.Lint(annotated.With(new Agent { Id = "speed" })));
        yield return new("verdicts", () => Library.Verdicts(annotated));
        yield return new("diff", () => Library.Diff(annotated, edited));
    }

    private static IEnumerable<SpeedRow> Conversion(AnnotatedArticle annotated)
    {
        var (brat, _) = Library.WriteFormat("brat", annotated);
        yield return new("write brat", () => Library.WriteFormat("brat", annotated));
        yield return new("read brat", () => Library.ReadFormat("brat", brat, Library.PrimaryOf("brat"), annotated.Article));
        yield return new("page", () => Library.Page(annotated));
    }

    private static Func<object?> Map(byte[] small)
    {
        byte[] line = [.. small.Where(value => value != '\n'), (byte)'\n'];
        var corpus = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Encoding.UTF8.GetString(line), Lines)));
        return () => Library.MapLines(new MemoryStream(corpus), static article => article.Annotations.Count).Sum();
    }
}
