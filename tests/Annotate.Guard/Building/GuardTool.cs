namespace Annotate.Guard.Building;

/// <summary>The tool of this build: beside the guard, or where an older package of it was unpacked.</summary>
internal static class GuardTool
{
    /// <summary>The environment variable by which a worker is told of another place.</summary>
    public const string Variable = "GUARD_TOOL";

    public static string Assembly { get; } = Environment.GetEnvironmentVariable(Variable)
        ?? Path.Combine(AppContext.BaseDirectory, "Annotate.Tool.dll");
}
