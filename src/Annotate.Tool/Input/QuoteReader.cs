using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Annotate.Anchoring;

namespace Annotate.Tool.Input;

/// <summary>Reads quotes: one a line, or as JSON.</summary>
internal static class QuoteReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="path">A file, or - for stdin.</param>
    /// <param name="isJson">Whether lines are JSON; null tells it by the extension, and takes stdin for plain lines.</param>
    /// <param name="cancellationToken">Stops between lines.</param>
    /// <exception cref="ToolException">The file is not there, or a line is not JSON of a quote.</exception>
    /// <exception cref="DecoderFallbackException">The file is not UTF-8.</exception>
    public static async IAsyncEnumerable<QuoteSelector> ReadAsync(
        string path, bool? isJson, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (path != InputFile.Standard && !File.Exists(path))
            throw ToolException.Unreadable($"There is no file '{path}'. Check the path.");
        using var reader = new StreamReader(path == InputFile.Standard ? new StandardInput() : File.OpenRead(path), StrictUtf8);
        if (isJson ?? path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            foreach (var selector in ReadArray(await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false), path))
                yield return selector;
            yield break;
        }
        var isLines =
            path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);
        var number = 0;
        while (await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return isLines ? Parse(line, $"{path}:{number}") : new QuoteSelector { Exact = line };
        }
    }

    private static List<QuoteSelector> ReadArray(string json, string path)
    {
        // Several values may follow each other: JSON Lines are read by the same door.
        var bytes = Encoding.UTF8.GetBytes(json);
        var selectors = new List<QuoteSelector>();
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowMultipleValues = true });
        try
        {
            while (reader.Read())
            {
                using var document = JsonDocument.ParseValue(ref reader);
                selectors.AddRange(document.RootElement.ValueKind == JsonValueKind.Array
                    ? document.RootElement.EnumerateArray().Select((element, index) => Of(element, $"{path}, quote {index + 1}"))
                    : [Of(document.RootElement, $"{path}, quote {selectors.Count + 1}")]);
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw Wrong(path, exception.Message);
        }
        return selectors;
    }

    private static QuoteSelector Parse(string line, string place)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return Of(document.RootElement, place);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw Wrong(place, exception.Message);
        }
    }

    private static QuoteSelector Of(JsonElement element, string place)
    {
        if (element.ValueKind == JsonValueKind.String)
            return new QuoteSelector { Exact = element.GetString()! };
        if (element.ValueKind != JsonValueKind.Object || TextOf(element, "exact", place) is not { } exact)
            throw Wrong(place, "it is neither a string nor an object with the member 'exact'.");
        var start = element.TryGetProperty("start", out var value) && value.ValueKind != JsonValueKind.Null
            ? (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
                ? number
                : throw Wrong(place, "'start' is not a whole number."))
            : (int?)null;
        return new QuoteSelector
        {
            Exact = exact, Prefix = TextOf(element, "prefix", place), Suffix = TextOf(element, "suffix", place), Start = start
        };
    }

    private static string? TextOf(JsonElement element, string name, string place)
    {
        if (!element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw Wrong(place, $"'{name}' is not a string.");
    }

    private static ToolException Wrong(string place, string why) =>
        ToolException.Unreadable($"The quote at {place} cannot be read: {why} Write a string, or {{\"exact\": \"…\", \"prefix\": "
            + $"\"…\", \"suffix\": \"…\", \"start\": 0}}.");
}
