namespace Annotate.Packaging.Tests;

/// <summary>The checkout that the tests were built in, looked for upwards from the test assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

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
