namespace Annotate.Guard.Corpus;

/// <summary>Reads the inputs of one folder and of those inside it, in ordinal order.</summary>
internal static class InputFolder
{
    /// <summary>Reports that a conversion should give: they are not read by anybody.</summary>
    private const string Goldens = "/Losses/";

    public static IEnumerable<GuardInput> Read(string folder, string name, bool isOurs)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToArray();
        var relative = files.Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal).ToArray();
        var known = relative.ToHashSet(StringComparer.Ordinal);
        foreach (var path in relative)
        {
            if ($"/{path}".Contains(Goldens, StringComparison.Ordinal) || InputKind.Find($"{name}/{path}") is not { } kind)
                continue;
            var companions = Companions(path, known).Where(companion => companion != path).ToArray();
            if (kind == InputKind.Text && companions.Length > 0)
                continue; // It is read beside its annotations.
            yield return new GuardInput
            {
                Name = $"{name}/{path}",
                Kind = kind,
                IsOurs = isOurs,
                Primary = Path.GetFileName(path),
                Parts = Load(folder, path, companions),
            };
        }
    }

    private static SortedDictionary<string, byte[]> Load(string folder, string path, string[] companions)
    {
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var part in companions.Prepend(path))
            parts.TryAdd(PartName(path, part), File.ReadAllBytes(Path.Combine(folder, part)));
        return parts;
    }

    /// <summary>
    /// Files of the same name beside it; and, of a corpus that keeps its texts apart, the text whose name the file's begins with.
    /// </summary>
    private static IEnumerable<string> Companions(string path, HashSet<string> known)
    {
        var stem = Stem(path);
        foreach (var end in (string[])[".ann", ".txt", ".jsonld", ".json"])
        {
            if (known.Contains(stem + end))
                yield return stem + end;
        }
        var folder = Path.GetDirectoryName(path)!.Replace('\\', '/');
        if (known.Contains($"{folder}/annotation.conf"))
            yield return $"{folder}/annotation.conf";
        var underscore = stem.LastIndexOf('_');
        var apart = underscore < 0 ? "" : stem[..underscore].Replace("/attributions/", "/text/", StringComparison.Ordinal) + ".txt";
        if (path.EndsWith(".ann", StringComparison.Ordinal) && !known.Contains(stem + ".txt") && known.Contains(apart))
            yield return apart;
    }

    /// <summary>Parts lie beside each other: a text from another folder takes the name of the file that it belongs to.</summary>
    private static string PartName(string path, string part) =>
        Path.GetDirectoryName(path) == Path.GetDirectoryName(part)
            ? Path.GetFileName(part)
            : Path.GetFileName(Stem(path)) + Path.GetExtension(part);

    private static string Stem(string path) => path[..^Path.GetExtension(path).Length];
}
