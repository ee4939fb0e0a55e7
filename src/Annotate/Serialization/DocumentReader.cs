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
            _diagnostics.Error(DiagnosticCodes.Limit, $"The document has {_document.Length} bytes, more than {_settings.Limits.MaxDocumentBytes}. Raise ReadLimits.MaxDocumentBytes if you trust it.");
            return false;
        }
        if (Utf8.IsValid(Bytes))
            return true;
        var utf16 = Bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        _diagnostics.Error(
            DiagnosticCodes.Encoding,
            utf16 ? "The document is UTF-16. Save it as UTF-8." : "The document is not UTF-8. Save it as UTF-8.",
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
                null => $"The document declares no format. Its member 'format' must be \"{JsonSettings.Format}\".",
                var other when other.StartsWith("annotate/", StringComparison.Ordinal) => $"The document has the format '{other}', and this library reads {JsonSettings.Format}. Update the library.",
                var other => $"The document has the format '{other}', not {JsonSettings.Format}. Read it as that format.",
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
                ? $"The document does not say what its offsets count. Its member 'offsets' must be {OffsetUnitNames.All}."
                : $"The document counts offsets in '{envelope.Offsets}', which is unknown. It must be {OffsetUnitNames.All}.",
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
                    ?? throw new RefusedDataException(DiagnosticCodes.Envelope, "An agent is an object.");
                if (string.IsNullOrWhiteSpace(agent.Id))
                    throw new RefusedDataException(DiagnosticCodes.Envelope, "An agent needs an id that is not blank.");
                if (ids.Add(agent.Id))
                    agents.Add(agent);
                else
                    _diagnostics.Error(DiagnosticCodes.DuplicateId, $"Two agents have the id '{agent.Id}'. The second is left out; give it another id.", path, start);
            }
            catch (Exception exception) when (Refusal.Is(exception))
            {
                Refusal.Report(_diagnostics, Bytes, start, length, exception, path, "The agent is refused and left out", DiagnosticCodes.Envelope);
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
