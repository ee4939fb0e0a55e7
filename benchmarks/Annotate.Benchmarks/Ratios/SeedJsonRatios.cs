namespace Annotate.Benchmarks.Ratios;

/// <summary>Reading and writing the seed article, beside a plain source-generated model of the same shape.</summary>
internal sealed class SeedJsonRatios : IRatioArea
{
    private const string Baseline = "plain System.Text.Json model";

    public string Name => "json";

    public IEnumerable<RatioRow> Rows()
    {
        var seed = SeedJson.Load();
        var size = seed.Bytes.Length;
        yield return new RatioRow
        {
            Name = "read, strict (lenient is the same path)",
            Ours = () => seed.ReadOurs().Annotations.Count,
            Baseline = () => seed.ReadPlain().Annotations.Count,
            BaselineName = Baseline,
            Target = 0.9,
            InputBytes = size,
        };
        yield return Write("write, untouched", seed, seed.Read);
        yield return Write("write, from records", seed, seed.FromRecords);
    }

    private static RatioRow Write(string name, SeedJson seed, AnnotatedArticle annotated) => new()
    {
        Name = name,
        Ours = () => seed.Write(annotated),
        Baseline = seed.WritePlain,
        BaselineName = Baseline,
        Target = 1,
        InputBytes = seed.Bytes.Length,
    };
}
