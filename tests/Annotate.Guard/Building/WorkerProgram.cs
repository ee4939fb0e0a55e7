namespace Annotate.Guard.Building;

/// <summary>A build of the guard against one version of the library.</summary>
/// <param name="Name">What it is called in reports.</param>
/// <param name="Assembly">The guard.</param>
/// <param name="Tool">The tool of the same version.</param>
internal sealed record WorkerProgram(string Name, string Assembly, string Tool)
{
    /// <summary>This very build.</summary>
    public static WorkerProgram Self { get; } =
        new("working tree", Path.Combine(AppContext.BaseDirectory, "Annotate.Guard.dll"), GuardTool.Assembly);
}
