using System.Text;
using System.Text.Json;
using Annotate.Contracts;
using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>The first phase of reading for documents that <see cref="EnvelopeScanner"/> leaves: slices them, or says why not.</summary>
internal ref struct EnvelopeReader
{
    private readonly JsonSettings _settings;
    private readonly DiagnosticCollector _diagnostics;
    private readonly ReadOnlySpan<byte> _document;
    private readonly Envelope _envelope = new();
    private readonly List<AnnotationSlice> _annotations = [];
    private Utf8JsonReader _reader;
    private string _path = "$";
    private int _seen;

    private EnvelopeReader(ReadOnlySpan<byte> document, JsonSettings settings, DiagnosticCollector diagnostics)
    {
        _document = document;
        _settings = settings;
        _diagnostics = diagnostics;
        _envelope.HasLoneSurrogate = SurrogateEscapes.IndexOfLone(document) >= 0;
        _reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = settings.Limits.MaxDepth });
    }

    /// <summary>Slices a document; null where that fails, which is then a diagnostic.</summary>
    public static Envelope? Read(ReadOnlySpan<byte> document, JsonSettings settings, DiagnosticCollector diagnostics)
    {
        var reader = new EnvelopeReader(document, settings, diagnostics);
        try
        {
            return reader.ReadRoot() ? reader._envelope : null;
        }
        catch (RefusedDataException exception)
        {
            diagnostics.Error(exception.Code, exception.Message, reader._path, exception.Position ?? reader._reader.TokenStartIndex);
            return null;
        }
        catch (JsonException exception)
        {
            var position = JsonPosition.Absolute(document, 0, document.Length, exception);
            var tooDeep = reader._reader.CurrentDepth >= settings.Limits.MaxDepth - 1 && JsonDepth.Exceeds(document, settings.Limits.MaxDepth);
            diagnostics.Error(
                tooDeep ? DiagnosticCodes.Limit : DiagnosticCodes.Syntax,
                tooDeep ? InputTexts.Limit.Depth("The document", settings.Limits.MaxDepth)
                    : InputTexts.Syntax.NotJson(JsonPosition.Reason(exception)),
                reader._path,
                position);
            return null;
        }
    }

    private bool ReadRoot()
    {
        if (_document.Trim(" \t\r\n"u8).IsEmpty)
            return Refuse(DiagnosticCodes.Syntax, InputTexts.Syntax.Empty());
        _reader.Read();
        if (_reader.TokenType != JsonTokenType.StartObject)
            return Refuse(DiagnosticCodes.Envelope, ReadingTexts.Envelope.NoObject());
        _envelope.Start = (int)_reader.TokenStartIndex;
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!ReadMember())
                return false;
        }
        return !_reader.Read();
    }

    private bool ReadMember()
    {
        var name = GetText();
        var member = EnvelopeMembers.Find(name);
        _path = JsonPath.Member("$", name);
        if (member == EnvelopeMember.Extra ? _envelope.Extra?.ContainsKey(name) is true : (_seen & (1 << (int)member)) != 0)
            return Refuse(DiagnosticCodes.DuplicateMember, InputTexts.DuplicateMember.Named("The document", name));
        _seen |= member == EnvelopeMember.Extra ? 0 : 1 << (int)member;
        _reader.Read();
        var read = member switch
        {
            EnvelopeMember.Format => ReadFormat(),
            EnvelopeMember.Offsets => ReadOffsets(),
            EnvelopeMember.Article => ReadArticle(),
            EnvelopeMember.Agents => ReadAgents(),
            EnvelopeMember.Annotations => ReadAnnotations(),
            _ => ReadExtra(name),
        };
        _path = "$";
        return read;
    }

    private readonly bool ReadFormat()
    {
        if (_reader.TokenType != JsonTokenType.String)
            return Refuse(DiagnosticCodes.Envelope, ReadingTexts.Envelope.Format());
        (_envelope.Format, _envelope.FormatStart) = (GetText(), (int)_reader.TokenStartIndex);
        return true;
    }

    private readonly bool ReadOffsets()
    {
        if (_reader.TokenType != JsonTokenType.String)
            return Refuse(DiagnosticCodes.Envelope, ReadingTexts.Envelope.Offsets());
        (_envelope.Offsets, _envelope.OffsetsStart) = (GetText(), (int)_reader.TokenStartIndex);
        return true;
    }

    private bool ReadArticle()
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
            return Refuse(DiagnosticCodes.Envelope, ReadingTexts.Envelope.Article());
        _envelope.Article = Slice();
        return true;
    }

    private bool ReadAgents()
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
            return Refuse(DiagnosticCodes.Envelope, ReadingTexts.Envelope.List("agents"));
        var agents = new List<(int Start, int Length)>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (agents.Count == _settings.Limits.MaxAnnotations)
                return Refuse(DiagnosticCodes.Limit, InputTexts.Limit.Count("agents", _settings.Limits.MaxAnnotations));
            agents.Add(Slice());
        }
        _envelope.Agents = agents;
        return true;
    }

    private bool ReadExtra(string name)
    {
        var (start, length) = Slice();
        if (_envelope.HasLoneSurrogate)
            RefusedDataException.ThrowIfLoneSurrogate(_document.Slice(start, length), start);
        _envelope.Extra ??= new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        _envelope.Extra.Add(name, JsonElement.Parse(_document.Slice(start, length), new JsonDocumentOptions { MaxDepth = _settings.Limits.MaxDepth }));
        return true;
    }

    private bool ReadAnnotations()
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
            return Refuse(DiagnosticCodes.Envelope, ReadingTexts.Envelope.List("annotations"));
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (_annotations.Count == _settings.Limits.MaxAnnotations)
                return Refuse(DiagnosticCodes.Limit, InputTexts.Limit.Count("annotations", _settings.Limits.MaxAnnotations));
            _annotations.Add(ReadAnnotation());
        }
        _envelope.Annotations = [.. _annotations];
        return true;
    }

    private AnnotationSlice ReadAnnotation()
    {
        var start = (int)_reader.TokenStartIndex;
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            _reader.TrySkip();
            return new AnnotationSlice(start, (int)_reader.BytesConsumed - start, null, null, -1);
        }
        AnnotationContract? contract = null;
        string? type = null;
        var (idStart, depth) = (-1, _reader.CurrentDepth);
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            if (type is null && contract is null && _reader.HasText("type"u8))
            {
                _reader.Read();
                if (_reader.TokenType == JsonTokenType.String && (contract = FindContract(in _reader)) is null)
                    type = _reader.TryGetString();
            }
            else if (idStart < 0 && _reader.HasText("id"u8))
            {
                _reader.Read();
                idStart = _reader.TokenType == JsonTokenType.String ? (int)_reader.TokenStartIndex : -1;
            }
            else
            {
                _reader.Read();
            }
            _reader.TrySkip();
            if (contract is not null && idStart >= 0)
            {
                // Nothing else is needed of it now: a member twice is found when the record is made.
                while (_reader.CurrentDepth > depth && _reader.Read())
                {
                }
                break;
            }
        }
        return new AnnotationSlice(start, (int)_reader.BytesConsumed - start, contract, contract?.Name ?? type, idStart);
    }

    private readonly AnnotationContract? FindContract(in Utf8JsonReader name) =>
        name.ValueIsEscaped
            ? name.TryGetString() is { } text ? _settings.FindContract(Encoding.UTF8.GetBytes(text)) : null
            : _settings.FindContract(name.ValueSpan);

    private readonly string GetText() => _reader.TryGetString() ?? throw RefusedDataException.LoneSurrogate(null);

    private (int Start, int Length) Slice()
    {
        var start = (int)_reader.TokenStartIndex;
        _reader.TrySkip();
        return (start, (int)_reader.BytesConsumed - start);
    }

    private readonly bool Refuse(string code, string message)
    {
        _diagnostics.Error(code, message, _path, _reader.TokenStartIndex);
        return false;
    }
}
