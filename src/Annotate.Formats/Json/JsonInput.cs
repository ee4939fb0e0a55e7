using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Annotate.Diagnostics;
using Annotate.Serialization;

namespace Annotate.Formats.Json;

/// <summary>Reads a part of a source whole, within the limits, and parses it.</summary>
internal static class JsonInput
{
    public static async Task<(byte[] Bytes, DiagnosticCollector Diagnostics)> ReadAsync(FormatSource source, string name, ReadLimits limits, CancellationToken cancellationToken)
    {
        var stream = source.OpenRead(name);
        await using (stream.ConfigureAwait(false))
        {
            var (bytes, isWhole) = await Files.ReadToEndAsync(stream, limits.MaxDocumentBytes, cancellationToken).ConfigureAwait(false);
            var diagnostics = new DiagnosticCollector(bytes);
            if (!isWhole)
                diagnostics.Error(DiagnosticCodes.Limit, $"'{name}' has more than {limits.MaxDocumentBytes} bytes; only its beginning was read. Raise ReadLimits.MaxDocumentBytes if you trust it.");
            else if (!Utf8.IsValid(bytes))
                diagnostics.Error(DiagnosticCodes.Encoding, $"'{name}' is not UTF-8. Save it as UTF-8.");
            return (bytes, diagnostics);
        }
    }

    /// <summary>Parses; null where the bytes are no JSON within the limits, which is then a finding.</summary>
    public static JsonElement? Parse(ReadOnlySpan<byte> bytes, ReadLimits limits, DiagnosticCollector diagnostics)
    {
        if (diagnostics.HasErrors)
            return null;
        var preamble = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            return JsonElement.Parse(bytes[preamble..], new JsonDocumentOptions { MaxDepth = limits.MaxDepth, AllowDuplicateProperties = false });
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            diagnostics.Error(DiagnosticCodes.Syntax, $"The input is not JSON, is nested deeper than {limits.MaxDepth} levels, or has a member twice: {exception.Message}");
            return null;
        }
    }

    /// <summary>The names of the parts to read: the one asked for, or all with the format's extensions.</summary>
    public static IEnumerable<string> Names(this AnnotationFormat format, FormatSource source) =>
        source.PrimaryName is { } primary
            ? [primary]
            : source.Names.Where(name => format.Extensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)));
}
