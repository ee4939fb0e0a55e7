namespace Annotate.Architecture.Tests;

/// <summary>The checkout that the tests were built in, looked for upwards from the test assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>A path below the root, with slashes.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Annotate.sln")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException("Annotate.sln is not above the test assembly.");
    }
}
