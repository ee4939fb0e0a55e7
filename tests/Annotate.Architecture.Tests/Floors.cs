namespace Annotate.Architecture.Tests;

/// <summary>The floors of <c>src/Annotate</c>, the lowest first: a folder uses those of its own floor and those below.</summary>
internal static class Floors
{
    private static readonly string[][] Folders =
    [
        ["Values"],
        ["Text"],
        ["Diagnostics"],
        ["Articles"],
        ["Contracts"],
        ["Annotations", "Attributions", "Claims"],
        ["Integrity", "Querying"],
        ["Serialization"],
        ["Anchoring", "Merging", "Proposals"],
        ["DependencyInjection"],
    ];

    /// <summary>The floor of a file, from 0; -1 where its folder is none.</summary>
    public static int Of(string file) => Array.FindIndex(Folders, floor => floor.Contains(FolderOf(file)));

    /// <summary>The folder below the project that a file stands in: a concept.</summary>
    public static string FolderOf(string file) => file.Split('/') is ["src", _, var folder, _, ..] ? folder : "";
}
