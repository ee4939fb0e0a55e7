using System.Text.Json;
using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>Turns what a contract throws for one slice of the document into a diagnostic with its place in the whole.</summary>
internal static class Refusal
{
    /// <summary>Whether an exception means that the data is wrong. Contracts and users' constructors may throw anything but these.</summary>
    public static bool Is(Exception exception) => exception is not (OutOfMemoryException or StackOverflowException or OperationCanceledException);

    public static void Report(
        DiagnosticCollector diagnostics, ReadOnlySpan<byte> document, int start, int length, Exception exception, string path, string what, string defaultCode, AnnotationId? id = null)
    {
        var json = exception as JsonException;
        var code = json is RefusedDataException refused ? refused.Code
            : HasDuplicateMember(document.Slice(start, length)) ? DiagnosticCodes.DuplicateMember
            : defaultCode;
        diagnostics.Error(
            code,
            $"{what}: {JsonPosition.Reason(exception)}",
            json?.Path is ['$', .. var inner] ? path + inner : path,
            json is null ? start : JsonPosition.Absolute(document, start, length, json),
            id);
    }

    /// <summary>Whether an object inside the slice has a member twice. Only asked once something was refused.</summary>
    public static bool HasDuplicateMember(ReadOnlySpan<byte> json)
    {
        try
        {
            JsonElement.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 1000 });
            return false;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return true;
        }
    }
}
