namespace Annotate.Guard.Building;

/// <summary>The checkout that the guard was built in, looked for upwards from its assembly.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Annotate.sln")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException("Annotate.sln is not above the guard. Name the checkout with --root.");
    }
}
