namespace Annotate.Benchmarks.Ratios;

/// <summary>Reading and writing the seed article.</summary>
internal sealed class SeedJsonRatios : IRatioArea
{
    public string Name => "json";

    public IEnumerable<RatioRow> Rows()
    {
        var bytes = File.ReadAllBytes(SeedFile.Find());
        var json = new AnnotateJson(new AnnotateOptions { LinePerAnnotation = false });
        yield return new RatioRow { Name = "read seed", Ours = () => json.Read(bytes).Annotations.Count, InputBytes = bytes.Length };
    }
}
