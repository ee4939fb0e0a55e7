namespace Annotate.Architecture.Tests;

/// <summary>What breaks a rule of the structure, each on a line of its own, whole.</summary>
internal static class Violations
{
    public static void None(IEnumerable<object> found)
    {
        var lines = found.Select(static item => item.ToString()).Order(StringComparer.Ordinal).ToArray();
        Assert.True(lines.Length == 0, $"{lines.Length} break the rule:\n{string.Join('\n', lines)}");
    }
}
