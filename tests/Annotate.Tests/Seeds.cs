namespace Annotate.Tests;

/// <summary>The files of the folder seeds, looked for upwards from the test assembly.</summary>
internal static class Seeds
{
    public static string Folder { get; } = Find();

    public static string Text => File.ReadAllText(Path.Combine(Folder, "belgorod-incursion.txt"));

    public static byte[] AnnotatedJson => File.ReadAllBytes(Path.Combine(Folder, "belgorod-incursion.annotate.json"));

    public static AnnotatedArticle Annotated => AnnotateJson.Default.Read(AnnotatedJson);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var seeds = Path.Combine(folder.FullName, "seeds");
            if (File.Exists(Path.Combine(seeds, "belgorod-incursion.txt")))
                return seeds;
        }
        throw new DirectoryNotFoundException("The folder seeds is not above the test assembly.");
    }
}
