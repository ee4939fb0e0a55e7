using System.Text.Json;
using Annotate.Contracts;
using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>Turns what a contract throws for one slice of the document into a diagnostic with its place in the whole.</summary>
internal static class Refusal
{
    /// <summary>Whether an exception means that the data is wrong. Contracts and users' constructors may throw anything.</summary>
    public static bool Is(Exception exception) => exception is not OutOfMemoryException;

    public static void Report(
        DiagnosticCollector diagnostics,
        ReadOnlySpan<byte> document,
        int start,
        int length,
        Exception exception,
        string path,
        string what,
        string defaultCode,
        AnnotationId? id = null)
    {
        if (!diagnostics.Lists(Severity.Error))
        {
            diagnostics.AddUnlisted(Severity.Error, 1);
            return;
        }
        var slice = document.Slice(start, length);
        var json = exception as JsonException;
        var refused = json as RefusedDataException;
        var code = refused?.Code ?? (HasDuplicateMember(slice) ? DiagnosticCodes.DuplicateMember : defaultCode);
        var position =
            refused?.Position is { } known ? start + known : json is null ? start : JsonPosition.Absolute(document, start, length, json);
        diagnostics.Error(code, $"{what}: {JsonPosition.Reason(exception)}", PathOf(slice, refused, json, path), position, id);
    }

    private static string PathOf(ReadOnlySpan<byte> slice, RefusedDataException? refused, JsonException? json, string path) =>
        refused?.Position is { } position ? new JsonPathFinder(slice).Find(position, path)
        : json?.Path is ['$', .. var inner] ? path + inner
        : path;

    /// <summary>Whether an object inside the slice has a member twice. Only asked once something was refused.</summary>
    public static bool HasDuplicateMember(ReadOnlySpan<byte> json)
    {
        // Names with lone surrogates cannot be compared, and are reported as what they are.
        if (SurrogateEscapes.IndexOfLone(json) >= 0)
            return false;
        try
        {
            JsonElement.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 1000 });
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
