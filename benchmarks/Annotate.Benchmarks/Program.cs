using Annotate.Benchmarks.Ratios;
using BenchmarkDotNet.Running;

// ratios [area …]: every claim of speed beside its live baseline, interleaved, in under three minutes.
// Anything else goes to BenchmarkDotNet: --filter '*', --list flat.
if (args is ["ratios", ..])
    return RatioSuite.Run(args.AsSpan(1));
BenchmarkSwitcher.FromAssembly(typeof(RatioSuite).Assembly).Run(args);
return 0;
