using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.Datasets;

/// <summary>Writes claims as FEVER JSON Lines, one claim a line.</summary>
internal sealed class FeverWriter(FeverFormat format, AnnotateJson json)
{
    private readonly LossCollector _losses = new(format.Name);
    private readonly ArrayBufferWriter<byte> _buffer = new();

    public async Task<LossReport> WriteAsync(IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, CancellationToken cancellationToken)
    {
        await foreach (var annotated in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var claim in annotated.OfType<Claim>())
                Write(annotated, claim);
            ReportLosses(annotated);
        }
        await target.WriteAsync(target.PrimaryName ?? "claims.fever.jsonl", _buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        return _losses.ToReport();
    }

    private void Write(AnnotatedArticle annotated, Claim claim)
    {
        using (var writer = new Utf8JsonWriter(_buffer, CarriedRecords.WriterOptions))
        {
            writer.WriteStartObject();
            WriteScalar(writer, "id", claim.Id.Value);
            if (claim.Extra.Kept(format.Name) is { ValueKind: JsonValueKind.Object } rest)
            {
                foreach (var member in rest.EnumerateObject())
                {
                    writer.WritePropertyName(member.Name);
                    CarriedRecords.WriteRaw(writer, member.Value);
                }
            }
            if (annotated.Annotations.Referring<Verdict>(claim.Id).FirstOrDefault() is { } verdict)
                writer.WriteString("label", LabelOf(verdict));
            writer.WriteString("claim", claim.Text);
            writer.WriteStartArray("evidence");
            foreach (var set in annotated.Annotations.Referring<EvidenceSet>(claim.Id).Where(set => set.ClaimId == claim.Id))
                WriteSet(writer, annotated, set);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        _buffer.Write("\n"u8);
    }

    private void WriteSet(Utf8JsonWriter writer, AnnotatedArticle annotated, EvidenceSet set)
    {
        writer.WriteStartArray();
        foreach (var evidence in set.EvidenceIds.Select(id => annotated.Find<Evidence>(id)).OfType<Evidence>())
        {
            writer.WriteStartArray();
            var ids = evidence.Extra.Kept(format.Name);
            for (var i = 0; i < 2; i++)
            {
                if (ids is { ValueKind: JsonValueKind.Array } known && known.GetArrayLength() == 2)
                    CarriedRecords.WriteRaw(writer, known[i]);
                else
                    writer.WriteNullValue();
            }
            writer.WriteStringValue(evidence.ArticleUri);
            if (int.TryParse(evidence.Locator, NumberStyles.None, CultureInfo.InvariantCulture, out var sentence))
                writer.WriteNumberValue(sentence);
            else
                writer.WriteNullValue();
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    }

    private string LabelOf(Verdict verdict)
    {
        if (format.Labels.FirstOrDefault(row => row.Verdict == verdict.Label) is { } row)
            return row.Label;
        _losses.Degraded(verdict, "label", $"FEVER has no label for '{verdict.Label}', so it is written as it is.");
        return verdict.Label.Value;
    }

    private static void WriteScalar(Utf8JsonWriter writer, string name, string value)
    {
        if (long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && value == number.ToString(CultureInfo.InvariantCulture))
            writer.WriteNumber(name, number);
        else
            writer.WriteString(name, value);
    }

    private void ReportLosses(AnnotatedArticle annotated)
    {
        if (annotated.Article.Text.Length > 0)
            _losses.Article("text", "FEVER holds no text.");
        var carried = CarriedRecords.Of(json, annotated);
        foreach (var member in carried.DocumentMembers().Where(member => member != "id"))
            _losses.Article(member, "FEVER has no place for it.");
        var written = new HashSet<AnnotationId>();
        var row = 0;
        foreach (var annotation in annotated.Annotations)
        {
            Report(annotated, annotation, carried.MembersOf(row++), written);
        }
    }

    private void Report(AnnotatedArticle annotated, Annotation annotation, IEnumerable<string> members, HashSet<AnnotationId> written)
    {
        IReadOnlyList<string>? kept = annotation switch
        {
            Claim => ["text", format.Name],
            Evidence evidence when annotated.Annotations.Referring<EvidenceSet>(evidence.Id).Any() => IsSentence(evidence) ? ["articleUri", "locator", format.Name] : ["articleUri", format.Name],
            EvidenceSet => ["claimId", "evidenceIds", "stance"],
            // FEVER has one verdict a claim, by people.
            Verdict verdict when annotated.Find<Claim>(verdict.ClaimId) is not null && written.Add(verdict.ClaimId) =>
                verdict.Basis == VerdictBasis.Reviewer ? ["claimId", "label", "basis"] : ["claimId", "label"],
            _ => null,
        };
        if (kept is null)
        {
            _losses.Annotation(annotation, "FEVER has claims, their evidence and one verdict each.");
            return;
        }
        foreach (var member in members.Where(member => !kept.Contains(member)))
            _losses.Member(annotation, member, "FEVER has no place for it.");
        if (annotation is EvidenceSet set && annotated.Annotations.Referring<Verdict>(set.ClaimId).FirstOrDefault() is { } first && StanceOf(first) != set.Stance)
            _losses.Degraded(annotation, "stance", $"evidence takes the label of its claim in FEVER, so '{set.Stance}' is not told.");
    }

    private Stance? StanceOf(Verdict verdict) => format.Labels.FirstOrDefault(row => row.Verdict == verdict.Label)?.Stance;

    private static bool IsSentence(Evidence evidence) => int.TryParse(evidence.Locator, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
