using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using Annotate.Diagnostics;
using Annotate.Formats.Json;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats.Sources;

/// <summary>Reads the parts of a source, each whole and within the limits.</summary>
internal static class PartInput
{
    /// <summary>The names of the parts that a format reads: the one asked for, or all with its extensions.</summary>
    public static IEnumerable<string> Names(this AnnotationFormat format, FormatSource source) =>
        source.PrimaryName is { } primary
            ? [primary]
            : source.Names.Where(name => format.Extensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Reads those parts, each whole.</summary>
    public static async IAsyncEnumerable<Part> ReadPartsAsync(
        this AnnotationFormat format, FormatSource source, FormatReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        foreach (var name in format.Names(source))
            yield return await ReadAsync(source, name, options.Limits, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The article that annotations are about: the one given, or the text that travels with them; null where there is neither.</summary>
    public static async Task<Article?> FindArticleAsync(FormatSource source, Part part, FormatReadOptions options, CancellationToken cancellationToken)
    {
        if (options.Article is { } given)
            return given;
        var companion = PartName.WithExtension(part.Name, ".txt");
        return companion != part.Name && await FindCompanionAsync(source, companion, part, options.Limits, cancellationToken).ConfigureAwait(false) is { } text
            ? new Article(text) { Id = Path.GetFileNameWithoutExtension(part.Name) }
            : null;
    }

    /// <summary>The text of a part; null where it is none, or too long, which is then a finding. No byte order mark is taken off: offsets count it.</summary>
    public static string? ReadText(this Part part, ReadLimits limits)
    {
        if (part.Diagnostics.HasErrors)
            return null;
        ForeignText.ReportControls(part.Bytes, part.Name, part.Diagnostics);
        var text = Encoding.UTF8.GetString(part.Bytes);
        if (text.Length <= limits.MaxTextLength)
            return text;
        part.Diagnostics.Error(DiagnosticCodes.Limit, InputTexts.Limit.Text($"'{part.Name}'", text.Length, limits.MaxTextLength));
        return null;
    }

    /// <summary>The text of a part that travels with another; null where there is none, or it is no text, which is then a finding of the other.</summary>
    public static async Task<string?> FindCompanionAsync(FormatSource source, string name, Part part, ReadLimits limits, CancellationToken cancellationToken)
    {
        if (!source.Contains(name))
            return null;
        var companion = await ReadAsync(source, name, limits, cancellationToken).ConfigureAwait(false);
        var text = companion.ReadText(limits);
        part.Diagnostics.AddRange(companion.Diagnostics.ToList());
        return text;
    }

    private static async Task<Part> ReadAsync(FormatSource source, string name, ReadLimits limits, CancellationToken cancellationToken)
    {
        var stream = source.OpenRead(name);
        await using (stream.ConfigureAwait(false))
        {
            var (bytes, isWhole) = await BoundedReading.ReadToEndAsync(stream, limits.MaxDocumentBytes, cancellationToken).ConfigureAwait(false);
            var diagnostics = new DiagnosticCollector(bytes);
            if (!isWhole)
                diagnostics.Error(DiagnosticCodes.Limit, InputTexts.Limit.CutBytes($"'{name}'", limits.MaxDocumentBytes));
            else if (!Utf8.IsValid(bytes))
                diagnostics.Error(DiagnosticCodes.Encoding, InputTexts.Encoding.NotUtf8($"'{name}'"));
            return new Part(name, bytes, diagnostics);
        }
    }
}
