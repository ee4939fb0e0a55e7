using System.Collections;

namespace Annotate.Formats;

/// <summary>The formats that a program knows: found by name and by file extension, listable.</summary>
/// <remarks>Not safe for concurrent changes; safe for concurrent use once filled.</remarks>
public sealed class FormatRegistry : IReadOnlyCollection<AnnotationFormat>
{
    private readonly List<AnnotationFormat> _formats = [];

    /// <summary>The number of formats.</summary>
    public int Count => _formats.Count;

    /// <summary>Makes a registry of all formats of this package, for the standard annotation types.</summary>
    public static FormatRegistry CreateStandard() => CreateStandard(AnnotateJson.Default);

    /// <summary>Makes a registry of all formats of this package.</summary>
    /// <param name="json">Knows the annotation types, yours included.</param>
    public static FormatRegistry CreateStandard(AnnotateJson json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var registry = new FormatRegistry();
        foreach (var make in StandardFormats.All)
            registry.Add(make(json));
        return registry;
    }

    /// <summary>Adds a format.</summary>
    /// <returns>This registry, for the next call.</returns>
    /// <exception cref="ArgumentException">Its name is taken or blank, or an extension has no dot.</exception>
    public FormatRegistry Add(AnnotationFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        if (string.IsNullOrWhiteSpace(format.Name))
            throw new ArgumentException($"The format {format.GetType().Name} has no name. Give it one.", nameof(format));
        if (Find(format.Name) is not null)
            throw new ArgumentException($"A format is named '{format.Name}' already. Give this one another name.", nameof(format));
        if (format.Extensions.FirstOrDefault(extension => !extension.StartsWith('.')) is { } wrong)
            throw new ArgumentException($"The extension '{wrong}' of the format '{format.Name}' has no dot. Write '.{wrong}'.", nameof(format));
        _formats.Add(format);
        return this;
    }

    /// <summary>Finds a format by its name, without regard to case; null where there is none.</summary>
    public AnnotationFormat? Find(string name) => _formats.Find(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Finds a format by its name, without regard to case.</summary>
    /// <exception cref="AnnotateException">There is none; the message lists those there are.</exception>
    public AnnotationFormat Get(string name) =>
        Find(name) ?? throw new AnnotateException($"No format is named '{name}'. There are: {string.Join(", ", _formats)}.");

    /// <summary>Finds the formats whose files end like this, in the order in which they were added. Without regard to case.</summary>
    /// <param name="fileName">A path or a file name; the longest fitting extension wins: <c>.jsonld</c>, <c>.claims.csv</c>.</param>
    public IReadOnlyList<AnnotationFormat> FindByExtension(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var fits = _formats.Select(format => (Format: format, Length: LongestFit(format, fileName))).Where(fit => fit.Length > 0).ToArray();
        var longest = fits.Length == 0 ? 0 : fits.Max(fit => fit.Length);
        return [.. fits.Where(fit => fit.Length == longest).Select(fit => fit.Format)];
    }

    /// <inheritdoc/>
    public IEnumerator<AnnotationFormat> GetEnumerator() => _formats.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int LongestFit(AnnotationFormat format, string fileName) =>
        format.Extensions.Where(extension => fileName.EndsWith(extension, StringComparison.OrdinalIgnoreCase)).Select(extension => extension.Length).DefaultIfEmpty().Max();
}
