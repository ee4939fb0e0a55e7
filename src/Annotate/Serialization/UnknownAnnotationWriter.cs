using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Annotate.Contracts;
using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>Writes the JSON of an unknown annotation: every byte as it was, but for what was changed.</summary>
internal ref struct UnknownAnnotationWriter
{
    private readonly UnknownAnnotation _annotation;
    private readonly ReadOnlySpan<byte> _json;
    private readonly JsonScope _scope;
    private readonly UnknownAnnotationMembers _members;
    private readonly JsonWriterOptions _options;
    private readonly ArrayBufferWriter<byte> _output = new();
    private Utf8JsonReader _reader;
    private int _copied; // bytes of the JSON that were written, or left out
    private int _nextSpans;
    private int _nextReference;

    private UnknownAnnotationWriter(UnknownAnnotation annotation, JsonScope scope, UnknownAnnotationMembers members, JsonWriterOptions options)
    {
        _annotation = annotation;
        _json = annotation.Utf8Json.Span;
        _scope = scope;
        _members = members;
        _options = options;
        _reader = new Utf8JsonReader(_json, new JsonReaderOptions { MaxDepth = int.MaxValue });
    }

    public static void Write(Utf8JsonWriter writer, UnknownAnnotation annotation, JsonScope scope, JsonSerializerOptions options)
    {
        if (annotation.LeavesSpans && annotation.Unit != scope.Unit)
            throw new RefusedDataException(
                DiagnosticCodes.Span, InputTexts.Span.Unconvertible(scope.Unit.WireName(), annotation.Unit.WireName()));
        var patch = new UnknownAnnotationWriter(annotation, scope, UnknownAnnotationMembers.Of(annotation, options), writer.Options);
        patch.Patch();
        RawJson.Write(writer, patch._copied == 0 ? patch._json : patch._output.WrittenSpan);
    }

    private void Patch()
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.StartObject)
            Object(isRoot: true);
        else if (_members.Rest().Any())
            throw new RefusedDataException(DiagnosticCodes.RefusedAnnotation, ReadingTexts.RefusedAnnotation.NoMembers());
        if (_copied > 0)
            CopyUpTo(_json.Length);
    }

    private void Object(bool isRoot)
    {
        var siblings = new Siblings();
        while (Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var start = (int)_reader.TokenStartIndex;
            var name = isRoot ? _reader.TryGetString() : null;
            Read();
            if (name is null || !_members.TryTake(name, out var json) || IsSame(json))
            {
                Entry(ref siblings, start);
                continue;
            }
            CopyUpTo((int)_reader.TokenStartIndex);
            SkipValue();
            _output.Write(json);
            _copied = (int)_reader.BytesConsumed;
            siblings.Keep(_copied);
        }
        if (isRoot)
            AddMembers(siblings);
    }

    private void Array()
    {
        var siblings = new Siblings();
        while (Read() && _reader.TokenType != JsonTokenType.EndArray)
            Entry(ref siblings, (int)_reader.TokenStartIndex);
    }

    /// <summary>One member or item, from <paramref name="start"/> on: taken away with its comma, or gone through.</summary>
    private void Entry(ref Siblings siblings, int start)
    {
        if (siblings.DropsNextComma)
            (_copied, siblings.DropsNextComma) = (start, false);
        if (!IsTakenAway())
        {
            Value();
            siblings.Keep(_reader.BytesConsumed);
            return;
        }
        CopyUpTo(siblings.HasKept ? siblings.End : start);
        SkipValue();
        _copied = (int)_reader.BytesConsumed;
        siblings.DropsNextComma = !siblings.HasKept;
    }

    private void Value()
    {
        var start = (int)_reader.TokenStartIndex;
        if (SpansAt(start) is { } located)
        {
            SkipValue();
            if (!IsAsWanted(_json[start..(int)_reader.BytesConsumed], located.Spans!))
                Replace(start, located.Spans!, static (writer, spans, scope) => SpanSetWriter.Write(writer, spans, scope));
        }
        else if (ReferenceAt(start) is { } reference)
        {
            _nextReference++;
            if (reference.Id != reference.Original)
                Replace(start, reference.Id!.Value, static (writer, id, _) => writer.WriteStringValue(id.Value));
        }
        else if (_reader.TokenType == JsonTokenType.StartObject)
        {
            Object(isRoot: false);
        }
        else if (_reader.TokenType == JsonTokenType.StartArray)
        {
            Array();
        }
    }

    private void AddMembers(Siblings siblings)
    {
        foreach (var (name, json) in _members.Rest())
        {
            CopyUpTo(siblings.HasKept ? siblings.End : (int)_reader.TokenStartIndex);
            _output.Write(siblings.HasKept ? ",\""u8 : "\""u8);
            _output.Write(JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
            _output.Write("\":"u8);
            _output.Write(json);
            siblings.Keep(siblings.End);
        }
    }

    /// <summary>Whether the value that the reader stands on is this string already, in whatever spelling.</summary>
    private readonly bool IsSame(ReadOnlySpan<byte> json)
    {
        if (_reader.TokenType != JsonTokenType.String || json is not [(byte)'"', ..])
            return false;
        var other = new Utf8JsonReader(json);
        return other.Read() && string.Equals(_reader.TryGetString(), other.GetString(), StringComparison.Ordinal);
    }

    /// <summary>Whether the JSON says these spans already, under the article, unit and quote option of this write.</summary>
    private readonly bool IsAsWanted(ReadOnlySpan<byte> json, SpanSet spans)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            return SpanSetReader.Read(ref reader, _scope) == spans && (spans.Quotes.Count > 0 || Quoting.IsAsWanted(json, _scope.WriteQuotes));
        }
        catch (JsonException)
        {
            return false; // they fitted another text
        }
    }

    private readonly bool IsTakenAway()
    {
        var start = (int)_reader.TokenStartIndex;
        return SpansAt(start) is { Spans: null } || ReferenceAt(start) is { Id: null };
    }

    private readonly LocatedSpans? SpansAt(int start) =>
        _nextSpans < _annotation.LocatedSpans.Count && _annotation.LocatedSpans[_nextSpans].Start == start ? _annotation.LocatedSpans[_nextSpans] : null;

    private readonly LocatedReference? ReferenceAt(int start) =>
        _nextReference < _annotation.LocatedReferences.Count && _annotation.LocatedReferences[_nextReference].Start == start ? _annotation.LocatedReferences[_nextReference] : null;

    /// <summary>Passes over a value and over what was found inside it.</summary>
    private void SkipValue()
    {
        _reader.TrySkip();
        while (_nextSpans < _annotation.LocatedSpans.Count && _annotation.LocatedSpans[_nextSpans].Start < _reader.BytesConsumed)
            _nextSpans++;
        while (_nextReference < _annotation.LocatedReferences.Count && _annotation.LocatedReferences[_nextReference].Start < _reader.BytesConsumed)
            _nextReference++;
    }

    private bool Read()
    {
        var read = _reader.Read();
        RawJson.CheckDepth(_reader, _scope.DepthLeft);
        return read;
    }

    private void Replace<T>(int start, T value, Action<Utf8JsonWriter, T, JsonScope> write)
    {
        CopyUpTo(start);
        using (var writer = new Utf8JsonWriter(_output, _options))
            write(writer, value, _scope);
        _copied = (int)_reader.BytesConsumed;
    }

    private void CopyUpTo(int end)
    {
        if (end <= _copied)
            return;
        _output.Write(_json[_copied..end]);
        _copied = end;
    }

    /// <summary>The members or items of one object or array that were passed.</summary>
    private struct Siblings
    {
        public bool HasKept { get; private set; }

        public int End { get; private set; }

        public bool DropsNextComma { get; set; }

        public void Keep(long end) => (HasKept, End) = (true, (int)end);
    }
}
