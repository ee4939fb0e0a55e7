using System.Globalization;
using Annotate.Benchmarks;
using Annotate.Benchmarks.Ratios;
using BenchmarkDotNet.Running;

// ratios [area …]: every claim of speed beside its live baseline, interleaved, in under three minutes.
// memory [gigabytes]: how much memory reading a JSON Lines file of that size takes; 2 by default.
// Anything else goes to BenchmarkDotNet: --filter '*', --list flat.
if (args is ["ratios", ..])
    return RatioSuite.Run(args.AsSpan(1));
if (args is ["memory", ..])
    return await CorpusMemory.RunAsync(args.Length > 1 ? double.Parse(args[1], CultureInfo.InvariantCulture) : 2);
BenchmarkSwitcher.FromAssembly(typeof(RatioSuite).Assembly).Run(args);
return 0;
