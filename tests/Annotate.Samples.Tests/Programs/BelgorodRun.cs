namespace Annotate.Samples.Tests.Programs;

/// <summary>One run of the sample, shared by the tests that read it.</summary>
public sealed class BelgorodRun : IAsyncLifetime
{
    internal SampleRun Run { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Run = await SampleProgram.RunAsync("Belgorod");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
