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
            var verdicts = annotated.OfType<Verdict>().DistinctBy(verdict => verdict.ClaimId).ToDictionary(verdict => verdict.ClaimId);
            var sets = annotated.OfType<EvidenceSet>().ToLookup(set => set.ClaimId);
            foreach (var claim in annotated.OfType<Claim>())
                Write(annotated, claim, verdicts.GetValueOrDefault(claim.Id), sets[claim.Id]);
            ReportLosses(annotated, verdicts);
        }
        await target.WriteAsync(target.PrimaryName ?? "claims.fever.jsonl", _buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        return _losses.ToReport();
    }

    private void Write(AnnotatedArticle annotated, Claim claim, Verdict? verdict, IEnumerable<EvidenceSet> sets)
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
            if (verdict is not null)
                writer.WriteString("label", LabelOf(verdict));
            writer.WriteString("claim", claim.Text);
            writer.WriteStartArray("evidence");
            foreach (var set in sets)
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

    private void ReportLosses(AnnotatedArticle annotated, Dictionary<AnnotationId, Verdict> verdicts)
    {
        if (annotated.Article.Text.Length > 0)
            _losses.Article("text", "FEVER holds no text.");
        var carried = CarriedRecords.Of(json, annotated);
        foreach (var member in carried.DocumentMembers().Where(member => member != "id"))
            _losses.Article(member, "FEVER has no place for it.");
        var used = annotated.OfType<EvidenceSet>().Where(set => annotated.Find<Claim>(set.ClaimId) is not null).SelectMany(set => set.EvidenceIds).ToHashSet();
        var row = 0;
        foreach (var annotation in annotated.Annotations)
            Report(annotated, annotation, carried.MembersOf(row++), used, verdicts);
    }

    private void Report(AnnotatedArticle annotated, Annotation annotation, IEnumerable<string> members, HashSet<AnnotationId> used, Dictionary<AnnotationId, Verdict> verdicts)
    {
        IReadOnlyList<string>? kept = annotation switch
        {
            Claim => ["text", format.Name],
            Evidence evidence when used.Contains(evidence.Id) => IsSentence(evidence) ? ["articleUri", "locator", format.Name] : ["articleUri", format.Name],
            EvidenceSet known when annotated.Find<Claim>(known.ClaimId) is not null => ["claimId", "evidenceIds", "stance"],
            // FEVER has one verdict a claim, by people.
            Verdict verdict when annotated.Find<Claim>(verdict.ClaimId) is not null && ReferenceEquals(verdicts[verdict.ClaimId], verdict) =>
                verdict.Basis == VerdictBasis.Reviewer ? ["claimId", "label", "basis"] : ["claimId", "label"],
            _ => null,
        };
        if (kept is null)
        {
            _losses.Annotation(annotation, "FEVER has claims, their evidence and one verdict each.");
            return;
        }
        foreach (var member in members.Where(member => !kept.Contains(member, StringComparer.Ordinal)))
            _losses.Member(annotation, member, "FEVER has no place for it.");
        if (annotation is EvidenceSet set && verdicts.TryGetValue(set.ClaimId, out var first) && StanceOf(first) != set.Stance)
            _losses.Degraded(annotation, "stance", $"evidence takes the label of its claim in FEVER, so '{set.Stance}' is not told.");
    }

    private Stance? StanceOf(Verdict verdict) => format.Labels.FirstOrDefault(row => row.Verdict == verdict.Label)?.Stance;

    private static bool IsSentence(Evidence evidence) => int.TryParse(evidence.Locator, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
