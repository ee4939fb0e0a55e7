using System.Text;
using System.Text.Json;
using Annotate.Contracts;
using Annotate.Diagnostics;

namespace Annotate;

/// <summary>Finds the span sets and references inside the JSON of an unknown annotation.</summary>
internal ref struct UnknownAnnotationReader
{
    private const int LongestPath = 256;

    private readonly List<LocatedSpans> _spans = [];
    private readonly List<LocatedReference> _references = [];
    private bool _leavesSpans;
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
            RefusedDataException.ThrowIfLoneSurrogate(bytes);
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { AllowDuplicateProperties = false });
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("id"u8, out var id) || id.ValueKind != JsonValueKind.String)
                throw new RefusedDataException(DiagnosticCodes.RefusedAnnotation, ReadingTexts.RefusedAnnotation.NoObject());
            var type = root.TryGetProperty("type"u8, out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;
            return Read(bytes, OffsetUnit.Utf16CodeUnit, type, id.GetString()!, hasOwnId: true, scope: null);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            var code = (exception as RefusedDataException)?.Code
                ?? (exception is EncoderFallbackException ? DiagnosticCodes.LoneSurrogate : DiagnosticCodes.Syntax);
            throw new AnnotationFormatException(
                new Diagnostic { Code = code, Severity = Severity.Error, Message = exception.Message }, exception);
        }
    }

    /// <summary>Wraps a JSON value. Span sets that do not fit the text are left in the JSON alone.</summary>
    public static UnknownAnnotation Read(
        ReadOnlyMemory<byte> json, OffsetUnit unit, string? type, AnnotationId id, bool hasOwnId, JsonScope? scope)
    {
        var reader = new UnknownAnnotationReader(json.Span, scope);
        reader._reader.Read();
        reader.Value("");
        return new UnknownAnnotation(json, unit, type, ValueList.Copy(reader._spans), ValueList.Copy(reader._references))
        {
            Id = id,
            MadeUpId = hasOwnId ? default(AnnotationId?) : id,
            LeavesSpans = reader._leavesSpans,
        };
    }

    private void Value(string path)
    {
        if (_reader.TokenType == JsonTokenType.StartObject)
        {
            if (path.Length > 0 && IsSpanSet(_reader) && TrySpanSet(path))
                return;
            while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
                Member(path);
        }
        else if (_reader.TokenType == JsonTokenType.StartArray)
        {
            for (var index = 0; _reader.Read() && _reader.TokenType != JsonTokenType.EndArray; index++)
                Value(Item(path, index));
        }
    }

    private void Member(string path)
    {
        var name = _reader.TryGetString() ?? Encoding.UTF8.GetString(_reader.ValueSpan);
        var memberPath = path.Length == 0 ? name : $"{Bounded(path)}.{name}";
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.String && ReferenceNaming.IsReference(name))
            Reference(memberPath, inList: false);
        else if (_reader.TokenType == JsonTokenType.StartArray && ReferenceNaming.IsReferenceList(name))
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
                Value(Item(path, index));
        }
    }

    private readonly void Reference(string path, bool inList)
    {
        if (_reader.TryGetString() is { } text && !string.IsNullOrWhiteSpace(text))
            _references.Add(new LocatedReference(path, (int)_reader.TokenStartIndex, (int)_reader.BytesConsumed, inList, text, text));
    }

    private bool TrySpanSet(string path)
    {
        var attempt = _reader;
        try
        {
            var spans = SpanSetReader.Read(ref attempt, _scope);
            _spans.Add(new LocatedSpans(path, (int)_reader.TokenStartIndex, spans, spans));
            _reader = attempt;
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            _leavesSpans |= HoldsOffsets(_reader);
            return false;
        }
    }

    /// <summary>Whether an object that is no span set has offsets nevertheless.</summary>
    private static bool HoldsOffsets(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isSpans = reader.HasText("spans"u8);
            reader.Read();
            if (isSpans && reader.TokenType == JsonTokenType.StartArray)
                return reader.Read() && reader.TokenType == JsonTokenType.StartArray;
            reader.TrySkip();
        }
        return false;
    }

    private static bool IsSpanSet(Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.PropertyName && (reader.HasText("spans"u8) || reader.HasText("quotes"u8));

    private static string Item(string path, int index) => $"{Bounded(path)}[{index}]";

    // Every place keeps its path, so that long names in deep nesting would otherwise multiply.
    private static string Bounded(string path) => path.Length <= LongestPath ? path : "…";
}
