using Annotate.Formats;

namespace Annotate.Tool.Input;

/// <summary>Turns what was typed into files: a file, a directory, a glob or stdin.</summary>
internal static class InputFiles
{
    public const string StdinOnce = "Stdin (-) can be read once.";

    private const string DefaultFormat = "annotate";

    /// <param name="session">The run.</param>
    /// <param name="inputs">What was typed.</param>
    /// <param name="from">The format that was named; null tells it by the extension.</param>
    /// <exception cref="ToolException">Something does not exist, or holds no file of the format.</exception>
    public static IReadOnlyList<InputFile> Resolve(Session session, IEnumerable<string> inputs, string? from)
    {
        var named = from is null ? null : ReadingOptions.Named(session, from);
        if (named is not null && !named.Capabilities.HasFlag(FormatCapabilities.Read))
            throw ToolException.Usage($"--from takes a format that can be read, and '{named.Name}' can only be written. Name another one.");
        var files = inputs.SelectMany(input => Resolve(session, input, named)).ToList();
        session.Inputs.AddRange(files);
        return session.Inputs.Count(file => file.Path == InputFile.Standard) <= 1 ? files : throw ToolException.Usage($"{StdinOnce} Name files for the other inputs.");
    }

    /// <summary>What inputs are called where each stands for somebody: the name of the file alone, or its path where two are named alike.</summary>
    public static IReadOnlyList<string> NamesOf(IReadOnlyList<InputFile> inputs) =>
        inputs.Select(input => input.Stem).Distinct(StringComparer.Ordinal).Count() == inputs.Count ? [.. inputs.Select(input => input.Stem)] : [.. inputs.Select(input => input.Name)];

    private static List<InputFile> Resolve(Session session, string input, AnnotationFormat? named)
    {
        if (input == InputFile.Standard)
            return [new InputFile { Path = input, Format = named ?? session.Library.Formats.Get(DefaultFormat) }];
        if (File.Exists(input))
            return [new InputFile { Path = input, Format = named ?? ByExtension(session, input) }];
        if (Directory.Exists(input))
            return Several(session, Glob.FilesBelow(input), named, $"The directory '{input}'");
        if (Glob.IsPattern(input))
            return Glob.Expand(input) is { Count: > 0 } found
                ? [.. found.Select(file => new InputFile { Path = file, Format = named ?? ByExtension(session, file) })]
                : throw ToolException.Unreadable($"No file fits '{input}'. Check the pattern.");
        throw input.StartsWith('-')
            ? ToolException.Usage($"There is no option '{input}', nor a file of this name. See --help.")
            : ToolException.Unreadable($"There is no file '{input}'. Check the path.");
    }

    private static List<InputFile> Several(Session session, IEnumerable<string> paths, AnnotationFormat? named, string where)
    {
        // Whoever names no format means ours: other .json files are no articles.
        var wanted = named is null ? session.Library.Formats.Where(format => format.Name is DefaultFormat or "annotate-lines").ToArray() : [named];
        var files = paths
            .Select(path => (Path: path, Format: wanted.FirstOrDefault(format => format.Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))))
            .Where(file => file.Format is not null)
            .Select(file => new InputFile { Path = file.Path, Format = file.Format! })
            .ToList();
        return files.Count > 0
            ? files
            : throw ToolException.Unreadable($"{where} holds no file of the format '{wanted[0].Name}' ({string.Join(", ", wanted.SelectMany(format => format.Extensions))}). Name the format with --from.");
    }

    private static AnnotationFormat ByExtension(Session session, string path) =>
        session.Library.Formats.FindByExtension(path).FirstOrDefault(format => format.Capabilities.HasFlag(FormatCapabilities.Read))
            ?? throw ToolException.Usage($"Nothing is known of the extension of '{path}'. Name its format with --from: {string.Join(", ", session.Library.Formats.Where(format => format.Capabilities.HasFlag(FormatCapabilities.Read)))}.");
}
