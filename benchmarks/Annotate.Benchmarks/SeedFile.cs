namespace Annotate.Benchmarks;

internal static class SeedFile
{
    /// <summary>The path of the annotated seed article, looked for upwards from the program.</summary>
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "seeds", "belgorod-incursion.annotate.json");
            if (File.Exists(path))
                return path;
        }
        throw new FileNotFoundException("seeds/belgorod-incursion.annotate.json is not above the program. Run it from a checkout.");
    }
}
