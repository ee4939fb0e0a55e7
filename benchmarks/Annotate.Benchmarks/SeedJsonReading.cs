using BenchmarkDotNet.Attributes;

namespace Annotate.Benchmarks;

/// <summary>Reading the seed article, beside a plain source-generated model of the same shape.</summary>
[MemoryDiagnoser]
public class SeedJsonReading
{
    private readonly SeedJson _seed = SeedJson.Load();

    [Benchmark(Baseline = true)]
    public object Plain() => _seed.ReadPlain();

    [Benchmark]
    public object Annotate() => _seed.ReadOurs();
}
