using System.Collections;

namespace Annotate.Formats;

/// <summary>The formats that a program knows: found by name and by file extension, listable.</summary>
/// <remarks>Immutable, and safe for concurrent use.</remarks>
/// <example>
/// <code>
/// var formats = FormatRegistry.Standard.With(new YourFormat(), StandardFormats.Brat(BratMapping.Plain));
/// var brat = formats.FindByExtension("a.ann")[0];
/// </code>
/// </example>
public sealed class FormatRegistry : IReadOnlyCollection<AnnotationFormat>
{
    private readonly AnnotationFormat[] _formats;

    /// <summary>Makes a registry of these formats alone.</summary>
    /// <exception cref="ArgumentException">Two have the same name, a name is blank, or an extension has no dot.</exception>
    public FormatRegistry(params IEnumerable<AnnotationFormat> formats)
    {
        ArgumentNullException.ThrowIfNull(formats);
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        _formats = [.. formats];
        foreach (var format in _formats)
        {
            if (!known.Add(Check(format)))
                throw new ArgumentException($"A format is named '{format.Name}' already. Give this one another name.", nameof(formats));
        }
    }

    /// <summary>All formats of this package, for the standard annotation types.</summary>
    public static FormatRegistry Standard { get; } = CreateStandard(AnnotateJson.Default);

    /// <summary>The number of formats.</summary>
    public int Count => _formats.Length;

    /// <summary>Makes a registry of all formats of this package.</summary>
    /// <param name="json">Knows the annotation types, yours included.</param>
    public static FormatRegistry CreateStandard(AnnotateJson json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new FormatRegistry(StandardFormats.All.Select(make => make(json)));
    }

    /// <summary>Makes a registry of these formats as well. One takes the place of that which has its name: a standard format with other
    /// settings.</summary>
    /// <exception cref="ArgumentException">Two of them have the same name, a name is blank, or an extension has no dot.</exception>
    public FormatRegistry With(params IEnumerable<AnnotationFormat> formats)
    {
        var added = new FormatRegistry(formats);
        return new FormatRegistry(
        [
            .. _formats.Select(format => added.Find(format.Name) ?? format),
            .. added.Where(format => Find(format.Name) is null),
        ]);
    }

    /// <summary>Finds a format by its name, without regard to case; null where there is none.</summary>
    public AnnotationFormat? Find(string name) =>
        Array.Find(_formats, format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Gets a format by its name, without regard to case.</summary>
    /// <exception cref="AnnotateException">There is none; the message lists those there are.</exception>
    public AnnotationFormat Get(string name) =>
        Find(name)
        ?? throw new AnnotateException($"No format is named '{name}'. There are: {string.Join<AnnotationFormat>(", ", _formats)}.");

    /// <summary>Finds the formats whose files end like this, in the order of the registry. Without regard to case.</summary>
    /// <param name="fileName">A path or a file name; the longest fitting extension wins: <c>.jsonld</c>, <c>.claims.csv</c>.</param>
    public IReadOnlyList<AnnotationFormat> FindByExtension(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var fits = _formats.Select(format => (Format: format, Length: LongestFit(format, fileName))).Where(fit => fit.Length > 0).ToArray();
        var longest = fits.Length == 0 ? 0 : fits.Max(fit => fit.Length);
        return [.. fits.Where(fit => fit.Length == longest).Select(fit => fit.Format)];
    }

    /// <inheritdoc/>
    public IEnumerator<AnnotationFormat> GetEnumerator() => ((IEnumerable<AnnotationFormat>)_formats).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The name of a format that can be registered.</summary>
    private static string Check(AnnotationFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        if (string.IsNullOrWhiteSpace(format.Name))
            throw new ArgumentException($"The format {format.GetType().Name} has no name. Give it one.", nameof(format));
        return format.Extensions.FirstOrDefault(extension => !extension.StartsWith('.')) is { } wrong
            ? throw new ArgumentException(
                $"The extension '{wrong}' of the format '{format.Name}' has no dot. Write '.{wrong}'.", nameof(format))
            : format.Name;
    }

    private static int LongestFit(AnnotationFormat format, string fileName) =>
        format.Extensions.Where(extension => fileName.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            .Select(extension => extension.Length).DefaultIfEmpty().Max();
}
