using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>Writes one document: the envelope by hand, one line an annotation on request, and the values by their contracts.</summary>
internal sealed class DocumentWriter
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = 1000 };

    private readonly AnnotateJson _json;
    private readonly AnnotatedArticle _annotated;
    private readonly IBufferWriter<byte> _output;
    private readonly bool _lines;
    private readonly JsonScope _scope;

    private DocumentWriter(AnnotateJson json, AnnotatedArticle annotated, IBufferWriter<byte> output, bool lines, JsonScope scope) =>
        (_json, _annotated, _output, _lines, _scope) = (json, annotated, output, lines, scope);

    public static void Write(AnnotateJson json, AnnotatedArticle annotated, IBufferWriter<byte> output, bool linePerAnnotation)
    {
        var scope = JsonScope.ForWriting(annotated.Article, json.Offsets, json.WriteQuotes);
        try
        {
            new DocumentWriter(json, annotated, output, linePerAnnotation, scope).Write();
        }
        finally
        {
            scope.Leave();
        }
    }

    private void Write()
    {
        using var writer = new Utf8JsonWriter(_output, WriterOptions);
        Raw(_lines ? "{\n  \"format\": \""u8 : "{\"format\":\""u8);
        Raw("annotate/1"u8);
        Raw(_lines ? "\",\n  \"offsets\": \""u8 : "\",\"offsets\":\""u8);
        Raw(UnitName(_json.Offsets));
        Raw(_lines ? "\",\n  \"article\": "u8 : "\",\"article\":"u8);
        Value(writer, "$.article", null, WriteArticle);
        List(writer, "agents"u8, _annotated.Agents.Count, WriteAgent, optional: true);
        List(writer, "annotations"u8, _annotated.Annotations.Count, WriteAnnotation, optional: false);
        foreach (var (name, value) in _annotated.Extra)
        {
            if (name is "format" or "offsets" or "article" or "agents" or "annotations")
                throw Clash($"The document has an extra member '{name}', which is the format's own. Rename it.", null);
            Raw(_lines ? ",\n  "u8 : ","u8);
            Raw("\""u8);
            Raw(JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
            Raw(_lines ? "\": "u8 : "\":"u8);
            Value(writer, $"$.{name}", null, value, static (_, writer, value) => RawJson.Write(writer, System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value)));
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
        JsonSerializer.Serialize(
            writer,
            new ArticleDocument
            {
                Id = article.Id,
                Headline = article.Headline,
                Byline = article.Byline,
                Text = article.Text,
                Sha256 = article.Sha256,
                PreviousSha256 = article.PreviousSha256,
                Published = article.Published,
                Modified = article.Modified,
                Language = article.Language,
                Publisher = article.Publisher,
                Url = article.Url,
                Version = article.Version,
                Layout = article.Layout is { } layout ? LayoutDocument.From(layout, article.Offsets, _json.Offsets) : null,
                Extra = article.Extra,
            },
            _json.Contract<ArticleDocument>());
    }

    private void WriteAgent(Utf8JsonWriter writer, int index) =>
        Value(writer, $"$.agents[{index}]", null, writer => JsonSerializer.Serialize(writer, _annotated.Agents[index], _json.Contract<Agent>()));

    private void WriteAnnotation(Utf8JsonWriter writer, int row)
    {
        var bytes = _annotated.Annotations.BytesOf(row);
        var annotation = _annotated.Annotations[row];
        if (!bytes.IsEmpty && CanCopy(annotation, bytes))
        {
            Value(writer, null, annotation, row, static (self, writer, row) => RawJson.Write(writer, self._annotated.Annotations.BytesOf(row)));
            return;
        }
        Value(writer, null, annotation, annotation, static (self, writer, annotation) => self.WriteTyped(writer, annotation));
    }

    /// <summary>Whether the bytes that an annotation was read from say the same under the options of this write.</summary>
    private bool CanCopy(Annotation annotation, ReadOnlySpan<byte> bytes)
    {
        if (annotation is UnknownAnnotation)
            return false; // its own writer copies what it can
        var source = _annotated.Annotations.Source!;
        return source.Unit == _json.Offsets
            && string.Equals(source.Text, _annotated.Article.Text, StringComparison.Ordinal)
            && Quoting.IsAsWanted(bytes, _json.WriteQuotes);
    }

    private void WriteTyped(Utf8JsonWriter writer, Annotation annotation)
    {
        if (annotation is UnknownAnnotation unknown)
        {
            UnknownAnnotationWriter.Write(writer, unknown, _scope, _json.SerializerOptions);
            return;
        }
        var contract = _json.FindContract(annotation.GetType())
            ?? throw new RefusedDataException(
                DiagnosticCodes.UnknownType,
                $"Its type {annotation.GetType().Name} is not registered. Register it with Add(\"yourname.{JsonNamingPolicy.CamelCase.ConvertName(annotation.GetType().Name)}\", …).");
        if (annotation.Extra.Count > 0 && annotation.Extra.Names.FirstOrDefault(contract.MemberNames.Contains) is { } clash)
            throw new RefusedDataException(DiagnosticCodes.DuplicateMember, $"Its extra member '{clash}' is a member of its type. Set that, and remove the extra one.");
        if (annotation.Id.IsDefault)
            throw new RefusedDataException(DiagnosticCodes.MissingMember, "It has no id. Give it one.");
        contract.Write(writer, annotation);
    }

    private void Value(Utf8JsonWriter writer, string path, Annotation? annotation, Action<Utf8JsonWriter> write) =>
        Value(writer, path, annotation, write, static (_, writer, write) => write(writer));

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
            var what = annotation is null ? $"The value at {path}" : $"The {annotation.GetType().Name} '{annotation.Id}'";
            throw new AnnotationFormatException(
                new Diagnostic
                {
                    Code = (exception as RefusedDataException)?.Code ?? DiagnosticCodes.RefusedAnnotation,
                    Severity = Severity.Error,
                    Message = $"{what} cannot be written: {JsonPosition.Reason(exception)}",
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
