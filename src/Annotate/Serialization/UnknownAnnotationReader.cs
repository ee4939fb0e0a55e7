using System.Text;
using System.Text.Json;
using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>Finds the span sets and references inside the JSON of an unknown annotation.</summary>
internal ref struct UnknownAnnotationReader
{
    private readonly List<LocatedSpans> _spans = [];
    private readonly List<LocatedReference> _references = [];
    private readonly JsonScope? _scope;
    private Utf8JsonReader _reader;

    private UnknownAnnotationReader(ReadOnlySpan<byte> json, JsonScope? scope)
    {
        _scope = scope;
        _reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
    }

    public static UnknownAnnotation Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            var bytes = new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(json);
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { AllowDuplicateProperties = false });
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("id"u8, out var id) || id.ValueKind != JsonValueKind.String)
                throw new RefusedDataException(DiagnosticCodes.RefusedAnnotation, "An annotation is a JSON object with a string member 'id'.");
            var type = root.TryGetProperty("type"u8, out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;
            return Read(bytes, OffsetUnit.Utf16CodeUnit, type, id.GetString()!, hasOwnId: true, scope: null);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            var code = (exception as RefusedDataException)?.Code ?? (exception is EncoderFallbackException ? DiagnosticCodes.LoneSurrogate : DiagnosticCodes.Syntax);
            throw new AnnotationFormatException(new Diagnostic { Code = code, Severity = Severity.Error, Message = exception.Message }, exception);
        }
    }

    /// <summary>Wraps a JSON value. Span sets that do not fit the text are left in the JSON alone.</summary>
    public static UnknownAnnotation Read(ReadOnlyMemory<byte> json, OffsetUnit unit, string? type, AnnotationId id, bool hasOwnId, JsonScope? scope)
    {
        var reader = new UnknownAnnotationReader(json.Span, scope);
        reader._reader.Read();
        reader.Value("");
        return new UnknownAnnotation(json, unit, type, ValueList.Copy(reader._spans), ValueList.Copy(reader._references)) { Id = id, HasOwnId = hasOwnId };
    }

    private void Value(string path)
    {
        if (_reader.TokenType == JsonTokenType.StartObject)
        {
            var attempt = _reader;
            if (path.Length > 0 && TryReadSpanSet(ref attempt, _scope) is { } spans)
            {
                _spans.Add(new LocatedSpans(path, (int)_reader.TokenStartIndex, (int)attempt.BytesConsumed, spans, spans));
                _reader = attempt;
                return;
            }
            while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
                Member(path);
        }
        else if (_reader.TokenType == JsonTokenType.StartArray)
        {
            for (var index = 0; _reader.Read() && _reader.TokenType != JsonTokenType.EndArray; index++)
                Value($"{path}[{index}]");
        }
    }

    private void Member(string path)
    {
        var name = NameOf(ref _reader);
        var memberPath = path.Length == 0 ? name : $"{path}.{name}";
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.String && MemberNames.IsReference(name))
            Reference(memberPath, inList: false);
        else if (_reader.TokenType == JsonTokenType.StartArray && MemberNames.IsReferenceList(name))
            ReferenceList(memberPath);
        else
            Value(memberPath);
    }

    private void ReferenceList(string path)
    {
        for (var index = 0; _reader.Read() && _reader.TokenType != JsonTokenType.EndArray; index++)
        {
            if (_reader.TokenType == JsonTokenType.String)
                Reference(path, inList: true);
            else
                Value($"{path}[{index}]");
        }
    }

    private readonly void Reference(string path, bool inList)
    {
        if (TryGetString(in _reader) is { } text && !string.IsNullOrWhiteSpace(text))
            _references.Add(new LocatedReference(path, (int)_reader.TokenStartIndex, (int)_reader.BytesConsumed, inList, text, text));
    }

    private static SpanSet? TryReadSpanSet(ref Utf8JsonReader reader, JsonScope? scope)
    {
        var probe = reader;
        if (!probe.Read() || probe.TokenType != JsonTokenType.PropertyName || !(probe.ValueTextEquals("spans"u8) || probe.ValueTextEquals("quotes"u8)))
            return null;
        try
        {
            return SpanSetReader.Read(ref reader, scope);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static string NameOf(ref Utf8JsonReader reader) => TryGetString(in reader) ?? Encoding.UTF8.GetString(reader.ValueSpan);

    private static string? TryGetString(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
