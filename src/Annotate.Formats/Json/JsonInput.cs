using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Annotate.Diagnostics;
using Annotate.Formats.Sources;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats.Json;

/// <summary>Parses JSON of others, within the limits.</summary>
internal static class JsonInput
{
    /// <summary>Parses a part; null where it is no JSON within the limits, which is then a finding.</summary>
    public static JsonElement? Parse(this Part part, ReadLimits limits)
    {
        if (part.Diagnostics.HasErrors)
            return null;
        if (Parse(part.Bytes, limits, out var problem) is { } root)
            return root;
        part.Diagnostics.Error(problem.Code, problem.Message, position: problem.Position);
        return null;
    }

    /// <summary>Parses; null where the bytes are no JSON within the limits, and then what is wrong, and at which byte.</summary>
    public static JsonElement? Parse(ReadOnlySpan<byte> bytes, ReadLimits limits, out (string Code, string Message, int Position) problem)
    {
        var start = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var json = bytes[start..];
        problem = default;
        if (!Utf8.IsValid(json))
        {
            problem = (DiagnosticCodes.Encoding, InputTexts.Encoding.NotUtf8("It"), start);
            return null;
        }
        try
        {
            return JsonElement.Parse(json, new JsonDocumentOptions { MaxDepth = limits.MaxDepth, AllowDuplicateProperties = false });
        }
        catch (JsonException exception)
        {
            problem = JsonDepth.Exceeds(json, limits.MaxDepth) ? (DiagnosticCodes.Limit, InputTexts.Limit.Depth("The document", limits.MaxDepth), start)
                : HasOnlyDuplicates(json, limits.MaxDepth) ? (DiagnosticCodes.DuplicateMember, InputTexts.DuplicateMember.Because("An object", Reason(exception)), start)
                : (DiagnosticCodes.Syntax, InputTexts.Syntax.NotJson(Reason(exception)), start + PositionOf(json, exception));
        }
        catch (InvalidOperationException)
        {
            problem = (DiagnosticCodes.LoneSurrogate, CharacterTexts.LoneSurrogate.In("The name of a member"), start);
        }
        return null;
    }

    // The exception does not tell why; a second reading that allows more does.
    private static bool HasOnlyDuplicates(ReadOnlySpan<byte> json, int maxDepth)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        try
        {
            while (reader.Read())
            {
            }
            return reader.BytesConsumed > 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static int PositionOf(ReadOnlySpan<byte> json, JsonException exception)
    {
        var position = 0;
        for (var line = exception.LineNumber ?? 0; line > 0 && json[position..].IndexOf((byte)'\n') is >= 0 and var length; line--)
            position += length + 1;
        return (int)Math.Min(position + (exception.BytePositionInLine ?? 0), json.Length);
    }

    /// <summary>The message without the place that it ends with.</summary>
    private static string Reason(JsonException exception)
    {
        var message = exception.Message;
        var end = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
