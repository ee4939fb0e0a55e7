using System.Text;
using Annotate.Diagnostics;
using Annotate.Formats.Json;
using Annotate.Serialization;

namespace Annotate.Formats.Sources;

internal static class TextInput
{
    /// <summary>The article that annotations are about: the one given, or the text that travels with them; null where there is neither.</summary>
    public static async Task<Article?> FindArticleAsync(FormatSource source, string name, FormatReadOptions options, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        if (options.Article is { } given)
            return given;
        var companion = PartName.WithExtension(name, ".txt");
        if (companion == name || !source.Contains(companion))
            return null;
        var (bytes, findings) = await JsonInput.ReadAsync(source, companion, options.Limits, cancellationToken).ConfigureAwait(false);
        diagnostics.AddRange(findings.ToList());
        return diagnostics.HasErrors || Decode(bytes, companion, options.Limits, diagnostics) is not { } text
            ? null
            : new Article(text) { Id = Path.GetFileNameWithoutExtension(name) };
    }

    /// <summary>The text of bytes that are UTF-8; null where it is too long, which is then a finding. No byte order mark is taken off: offsets count it.</summary>
    public static string? Decode(byte[] bytes, string name, ReadLimits limits, DiagnosticCollector diagnostics)
    {
        var text = Encoding.UTF8.GetString(bytes);
        if (text.Length <= limits.MaxTextLength)
            return text;
        diagnostics.Error(DiagnosticCodes.Limit, $"'{name}' has {text.Length} UTF-16 code units, more than {limits.MaxTextLength}. Raise ReadLimits.MaxTextLength if you trust it.");
        return null;
    }
}
