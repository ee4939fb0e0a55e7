using Annotate.Packaging.Tests;

// Each test builds with all cores: one at a time. They build into folders of their own, so they may run beside any other build.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
[assembly: AssemblyFixture(typeof(PackedLibrary))]
