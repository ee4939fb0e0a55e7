using BenchmarkDotNet.Attributes;

namespace Annotate.Benchmarks;

/// <summary>Writing the seed article, beside a plain source-generated model of the same shape.</summary>
[MemoryDiagnoser]
public class SeedJsonWriting
{
    private readonly SeedJson _seed = SeedJson.Load();

    [Benchmark(Baseline = true)]
    public long Plain() => _seed.WritePlain();

    [Benchmark]
    public long Untouched() => _seed.Write(_seed.Read);

    [Benchmark]
    public long FromRecords() => _seed.Write(_seed.FromRecords);
}
