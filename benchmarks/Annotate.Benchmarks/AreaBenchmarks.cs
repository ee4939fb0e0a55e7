using Annotate.Benchmarks.Ratios;
using BenchmarkDotNet.Attributes;

namespace Annotate.Benchmarks;

/// <summary>The rows of one area under BenchmarkDotNet: the same work as <c>ratios</c>, with its statistics.</summary>
[MemoryDiagnoser]
public abstract class AreaBenchmarks
{
    private readonly IRatioArea _area;
    private Func<long> _ours = () => 0;
    private Func<long> _baseline = () => 0;

    private protected AreaBenchmarks(IRatioArea area) => _area = area;

    [ParamsSource(nameof(Rows))]
    public string Row { get; set; } = "";

    /// <summary>The rows that have a baseline, by name.</summary>
    public IEnumerable<string> Rows => _area.Rows().Where(row => row.Baseline is not null).Select(row => row.Name);

    [GlobalSetup]
    public void Find()
    {
        var found = _area.Rows().First(row => string.Equals(row.Name, Row, StringComparison.Ordinal));
        (_ours, _baseline) = (found.Ours, found.Baseline!);
    }

    [Benchmark(Baseline = true)]
    public long Baseline() => _baseline();

    [Benchmark]
    public long Annotate() => _ours();
}
