using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Annotate.Contracts;
using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>Reads one document: slices it, then makes the article, the agents and the annotations. Never throws for what the input holds.</summary>
internal sealed class DocumentReader
{
    private readonly JsonSettings _settings;
    private readonly ReadOnlyMemory<byte> _document;
    private readonly DiagnosticCollector _diagnostics;

    private DocumentReader(JsonSettings settings, ReadOnlyMemory<byte> document, long firstLine) =>
        (_settings, _document, _diagnostics) = (settings, document, new DiagnosticCollector(document) { FirstLine = firstLine });

    private ReadOnlySpan<byte> Bytes => _document.Span;

    /// <summary>Reads a document that the article will own.</summary>
    public static ReadResult<AnnotatedArticle> Read(JsonSettings settings, ReadOnlyMemory<byte> raw, long? lineNumber = null)
    {
        var document = raw.Span.StartsWith(Encoding.UTF8.Preamble) ? raw[Encoding.UTF8.Preamble.Length..] : raw;
        var reader = new DocumentReader(settings, document, lineNumber ?? 1);
        var value = reader.IsReadable() ? reader.Read() : null;
        return new ReadResult<AnnotatedArticle>(value, reader._diagnostics.ToList(), raw, lineNumber);
    }

    private bool IsReadable()
    {
        if (_document.Length > _settings.Limits.MaxDocumentBytes)
        {
            _diagnostics.Error(DiagnosticCodes.Limit, InputTexts.Limit.Bytes("The document", _document.Length, _settings.Limits.MaxDocumentBytes));
            return false;
        }
        if (Utf8.IsValid(Bytes))
            return true;
        var utf16 = Bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        _diagnostics.Error(
            DiagnosticCodes.Encoding,
            utf16 ? InputTexts.Encoding.Utf16("The document") : InputTexts.Encoding.NotUtf8("The document"),
            path: null,
            position: utf16 ? 0 : IndexOfInvalid(Bytes));
        return false;
    }

    private AnnotatedArticle? Read()
    {
        if ((EnvelopeScanner.TryRead(Bytes, _settings) ?? EnvelopeReader.Read(Bytes, _settings, _diagnostics)) is not { } envelope || !CheckVersion(envelope) || !TryGetUnit(envelope, out var unit))
            return null;
        if (new ArticleReader(_settings, _document, _diagnostics).Read(envelope, unit) is not { } article)
            return null;
        var agents = ReadAgents(envelope);
        var source = new AnnotationSource(_settings, _document, article, agents, unit, envelope, _diagnostics.FirstLine);
        var annotations = new AnnotationReader(source, _diagnostics).Read(_settings.IsDeferred);
        return new AnnotatedArticle(article, annotations, agents, envelope.Extra is null ? ExtraMembers.Empty : new ExtraMembers(envelope.Extra));
    }

    private bool CheckVersion(Envelope envelope)
    {
        if (string.Equals(envelope.Format, JsonSettings.Format, StringComparison.Ordinal))
            return true;
        _diagnostics.Error(
            DiagnosticCodes.Version,
            envelope.Format switch
            {
                null => ReadingTexts.Version.Missing(JsonSettings.Format),
                var other when other.StartsWith("annotate/", StringComparison.Ordinal) => ReadingTexts.Version.Newer(other, JsonSettings.Format),
                var other => ReadingTexts.Version.Foreign(other, JsonSettings.Format),
            },
            "$.format",
            envelope.FormatStart ?? envelope.Start);
        return false;
    }

    private bool TryGetUnit(Envelope envelope, out OffsetUnit unit)
    {
        if (OffsetUnitNames.TryParse(envelope.Offsets, out unit))
            return true;
        _diagnostics.Error(
            DiagnosticCodes.Unit,
            envelope.Offsets is null
                ? InputTexts.Unit.Missing(OffsetUnitNames.All)
                : InputTexts.Unit.Unknown(envelope.Offsets, OffsetUnitNames.All),
            "$.offsets",
            envelope.OffsetsStart ?? envelope.Start);
        return false;
    }

    private ValueList<Agent> ReadAgents(Envelope envelope)
    {
        if (envelope.Agents.Count == 0)
            return ValueList<Agent>.Empty;
        var agents = new List<Agent>(envelope.Agents.Count);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < envelope.Agents.Count; i++)
        {
            var (start, length) = envelope.Agents[i];
            var path = $"$.agents[{i}]";
            try
            {
                if (envelope.HasLoneSurrogate)
                    RefusedDataException.ThrowIfLoneSurrogate(Bytes.Slice(start, length));
                var agent = _settings.AgentMembers.Read(Bytes.Slice(start, length))
                    ?? throw new RefusedDataException(DiagnosticCodes.Envelope, ReadingTexts.Envelope.Agent());
                if (string.IsNullOrWhiteSpace(agent.Id))
                    throw new RefusedDataException(DiagnosticCodes.Envelope, ReadingTexts.Envelope.AgentWithoutId());
                if (ids.Add(agent.Id))
                    agents.Add(agent);
                else
                    _diagnostics.Error(DiagnosticCodes.DuplicateId, InputTexts.DuplicateId.Agents(agent.Id), path, start);
            }
            catch (Exception exception) when (Refusal.Is(exception))
            {
                Refusal.Report(_diagnostics, Bytes, start, length, exception, path, ReadingTexts.Envelope.AgentRefused(), DiagnosticCodes.Envelope);
            }
        }
        return ValueList.Copy(agents);
    }

    private static int IndexOfInvalid(ReadOnlySpan<byte> bytes)
    {
        var position = 0;
        while (position < bytes.Length && Rune.DecodeFromUtf8(bytes[position..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
            position += consumed;
        return position;
    }
}
