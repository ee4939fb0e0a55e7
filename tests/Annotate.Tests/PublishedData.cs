namespace Annotate.Tests;

/// <summary>Published data outside the repository, where the environment variable <c>ANNOTATE_DATA</c> names its folder (see
/// tests/README.md).</summary>
internal static class PublishedData
{
    private const string Variable = "ANNOTATE_DATA";

    /// <summary>The path of a file or folder of it; the test is skipped, with the reason, where it is not there.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts)
    {
        var root = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;
        Assert.SkipWhen(root is null, $"The environment variable {Variable} names no folder of published data.");
        var path = Path.Combine([root!, .. parts]);
        Assert.SkipUnless(Path.Exists(path), $"{Variable} holds no {string.Join('/', parts)}.");
        return path;
    }
}
