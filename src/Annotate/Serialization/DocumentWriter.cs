using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using Annotate.Contracts;
using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>Writes one document: the envelope by hand, one line an annotation on request, and the values by their contracts.</summary>
internal sealed class DocumentWriter
{
    private const int DepthOfAnnotations = 2;

    private readonly JsonSettings _settings;
    private readonly AnnotatedArticle _annotated;
    private readonly IBufferWriter<byte> _output;
    private readonly bool _lines;
    private readonly JsonScope _scope;
    private readonly AnnotationSource? _source; // whose spans are those that are written, so that bytes can be copied

    private DocumentWriter(JsonSettings settings, AnnotatedArticle annotated, IBufferWriter<byte> output, bool lines, JsonScope scope) =>
        (_settings, _annotated, _output, _lines, _scope, _source) = (settings, annotated, output, lines, scope,
            annotated.Annotations.Source is AnnotationSource source && source.Unit == settings.Offsets && string.Equals(source.Article.Text, annotated.Article.Text, StringComparison.Ordinal) ? source : null);

    /// <summary>Writes what a reader with the same limits reads again.</summary>
    /// <param name="settings">The options and contracts.</param>
    /// <param name="annotated">What is written.</param>
    /// <param name="output">Receives the document; its beginning only, where that fails.</param>
    /// <param name="linePerAnnotation">Whether there are line breaks.</param>
    /// <param name="maxBytes">The longest document that is written.</param>
    public static void Write(JsonSettings settings, AnnotatedArticle annotated, IBufferWriter<byte> output, bool linePerAnnotation, int maxBytes)
    {
        var scope = JsonScope.ForWriting(annotated.Article, settings.Offsets, settings.WriteQuotes);
        try
        {
            new DocumentWriter(settings, annotated, new BoundedBufferWriter(output, maxBytes), linePerAnnotation, scope).Write();
        }
        catch (RefusedDataException exception)
        {
            throw new AnnotationFormatException(new Diagnostic { Code = exception.Code, Severity = Severity.Error, Message = exception.Message }, exception);
        }
        finally
        {
            scope.Leave();
        }
    }

    private void Write()
    {
        CheckLimits();
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = _settings.Limits.MaxDepth - DepthOfAnnotations };
        using var writer = new Utf8JsonWriter(_output, options);
        Raw(_lines ? "{\n  \"format\": \""u8 : "{\"format\":\""u8);
        Raw("annotate/1"u8);
        Raw(_lines ? "\",\n  \"offsets\": \""u8 : "\",\"offsets\":\""u8);
        Raw(UnitName(_settings.Offsets));
        Raw(_lines ? "\",\n  \"article\": "u8 : "\",\"article\":"u8);
        _scope.DepthLeft = _settings.Limits.MaxDepth - 1;
        WriteArticle(writer);
        _scope.DepthLeft = _settings.Limits.MaxDepth - DepthOfAnnotations;
        List(writer, "agents"u8, _annotated.Agents.Count, WriteAgent, optional: true);
        List(writer, "annotations"u8, _annotated.Annotations.Count, WriteAnnotation, optional: false);
        _scope.DepthLeft = _settings.Limits.MaxDepth - 1;
        foreach (var (name, value) in _annotated.Extra)
        {
            if (EnvelopeMembers.Find(name) != EnvelopeMember.Extra)
                throw Clash(InputTexts.DuplicateMember.ExtraOfDocument(name), null);
            Raw(_lines ? ",\n  "u8 : ","u8);
            Raw("\""u8);
            Raw(JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
            Raw(_lines ? "\": "u8 : "\":"u8);
            Value(writer, JsonPath.Member("$", name), null, value, static (self, writer, value) => JsonSerializer.Serialize(writer, value, self._settings.Contract<JsonElement>()));
        }
        Raw(_lines ? "\n}\n"u8 : "}"u8);
    }

    private void List(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int count, Action<Utf8JsonWriter, int> write, bool optional)
    {
        if (count == 0 && optional)
            return;
        Raw(_lines ? ",\n  \""u8 : ",\""u8);
        Raw(name);
        Raw(_lines ? "\": ["u8 : "\":["u8);
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
                Raw(","u8);
            if (_lines)
                Raw("\n    "u8);
            write(writer, i);
        }
        Raw(_lines && count > 0 ? "\n  ]"u8 : "]"u8);
    }

    private void WriteArticle(Utf8JsonWriter writer)
    {
        var article = _annotated.Article;
        if (HasDepthOfSource && ReferenceEquals(article, _source.Article) && _source.Envelope is { IsArticleWhole: true, Article: var (start, length) })
            RawJson.Write(_output, _source.Document.Span.Slice(start, length));
        else
            Value(writer, "$.article", null, ArticleDocument.From(article, _settings.Offsets), static (self, writer, article) => self._settings.ArticleMembers.Write(writer, article));
    }

    private void WriteAgent(Utf8JsonWriter writer, int index)
    {
        var agent = _annotated.Agents[index];
        if (HasDepthOfSource && ReferenceEquals(_annotated.Agents, _source.Agents) && _source.Envelope.Agents.Count == _source.Agents.Count)
            RawJson.Write(_output, _source.Document.Span.Slice(_source.Envelope.Agents[index].Start, _source.Envelope.Agents[index].Length));
        else
            Value(writer, $"$.agents[{index}]", null, agent, static (self, writer, agent) => self._settings.AgentMembers.Write(writer, agent));
    }

    private void WriteAnnotation(Utf8JsonWriter writer, int row)
    {
        var slot = _annotated.Annotations.Slots[row];
        var bytes = _annotated.Annotations.BytesOf(row);
        if (CanCopy(slot, bytes))
            RawJson.Write(_output, bytes);
        else
            Value(writer, null, slot.RecordIfMade, slot, static (self, writer, slot) => self.WriteTyped(writer, slot.Record));
    }

    /// <summary>Whether what was read nests no deeper than what is written may.</summary>
    [MemberNotNullWhen(true, nameof(_source))]
    private bool HasDepthOfSource => _source?.Settings.Limits.MaxDepth <= _settings.Limits.MaxDepth;

    /// <summary>Whether the bytes that an annotation was read from say the same under the options of this write.</summary>
    private bool CanCopy(in AnnotationSlot slot, ReadOnlySpan<byte> bytes)
    {
        if (_source is null || bytes.IsEmpty || slot.RecordIfMade is UnknownAnnotation) // whose own writer copies what it can
            return false;
        if (HasDepthOfSource && slot.Spelling.HasFlag(SpanSpelling.Found))
            return !slot.Spelling.HasFlag(_settings.WriteQuotes ? SpanSpelling.Unquoted : SpanSpelling.Quoted);
        return Quoting.IsAsWanted(bytes, _settings.WriteQuotes, HasDepthOfSource ? int.MaxValue : _scope.DepthLeft);
    }

    private void CheckLimits()
    {
        Check(_annotated.Article.Text.Length, _settings.Limits.MaxTextLength, nameof(ReadLimits.MaxTextLength), "UTF-16 code units in its text");
        Check(_annotated.Annotations.Count, _settings.Limits.MaxAnnotations, nameof(ReadLimits.MaxAnnotations), "annotations");
        Check(_annotated.Agents.Count, _settings.Limits.MaxAnnotations, nameof(ReadLimits.MaxAnnotations), "agents");
        static void Check(int count, int most, string limit, string what)
        {
            if (count > most)
                throw new RefusedDataException(DiagnosticCodes.Limit, InputTexts.Limit.WrittenCount(count, what, most, limit));
        }
    }

    private void WriteTyped(Utf8JsonWriter writer, Annotation annotation)
    {
        if (annotation is UnknownAnnotation unknown)
        {
            UnknownAnnotationWriter.Write(writer, unknown, _scope, _settings.SerializerOptions);
            return;
        }
        var contract = _settings.FindContract(annotation.GetType())
            ?? throw new RefusedDataException(
                DiagnosticCodes.UnknownType,
                ReadingTexts.UnknownType.Written(annotation.GetType().Name, JsonNamingPolicy.CamelCase.ConvertName(annotation.GetType().Name)));
        if (annotation.Id.IsDefault)
            throw new RefusedDataException(DiagnosticCodes.MissingMember, InputTexts.MissingMember.Id());
        contract.Write(writer, annotation);
    }

    /// <summary>Writes one value; whatever is wrong with it becomes one exception that names it.</summary>
    private void Value<T>(Utf8JsonWriter writer, string? path, Annotation? annotation, T state, Action<DocumentWriter, Utf8JsonWriter, T> write)
    {
        writer.Reset(_output);
        try
        {
            write(this, writer, state);
            writer.Flush();
        }
        catch (Exception exception) when (Refusal.Is(exception))
        {
            var tooDeep = writer.CurrentDepth >= writer.Options.MaxDepth;
            writer.Reset(_output); // what is pending was refused
            var what = annotation is null ? $"The value at {path}" : $"The {annotation.GetType().Name} '{annotation.Id}'";
            throw new AnnotationFormatException(
                new Diagnostic
                {
                    Code = exception is RefusedDataException refused ? refused.Code : tooDeep ? DiagnosticCodes.Limit : DiagnosticCodes.RefusedAnnotation,
                    Severity = Severity.Error,
                    Message = ReadingTexts.RefusedAnnotation.Written(what, JsonPosition.Reason(exception)),
                    AnnotationId = annotation?.Id,
                    Path = path ?? (exception as JsonException)?.Path,
                },
                exception);
        }
    }

    private static AnnotationFormatException Clash(string message, AnnotationId? id) =>
        new(new Diagnostic { Code = DiagnosticCodes.DuplicateMember, Severity = Severity.Error, Message = message, AnnotationId = id });

    private void Raw(ReadOnlySpan<byte> bytes) => _output.Write(bytes);

    private static ReadOnlySpan<byte> UnitName(OffsetUnit unit) => unit switch
    {
        OffsetUnit.CodePoint => "code-points"u8,
        OffsetUnit.Utf8Byte => "utf-8"u8,
        _ => "utf-16"u8,
    };
}
