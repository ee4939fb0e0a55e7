// The comparison takes all cores; what else is tested here takes none.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
