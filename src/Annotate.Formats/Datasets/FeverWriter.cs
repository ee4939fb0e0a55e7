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

    public async Task<LossReport> WriteAsync(
        IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, CancellationToken cancellationToken)
    {
        await foreach (var annotated in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var losses = new FeverLosses(format, json, annotated, _losses);
            var verdicts = annotated.OfType<Verdict>().ToLookup(verdict => verdict.ClaimId);
            var sets = annotated.OfType<EvidenceSet>().ToLookup(set => set.ClaimId);
            foreach (var claim in annotated.OfType<Claim>().Where(FeverLosses.CanBeWritten))
                Write(annotated, claim, verdicts[claim.Id].FirstOrDefault(), sets[claim.Id], losses);
            losses.Report();
        }
        await target.WriteAsync(target.PrimaryName ?? "claims.fever.jsonl", _buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        return _losses.ToReport();
    }

    private void Write(AnnotatedArticle annotated, Claim claim, Verdict? verdict, IEnumerable<EvidenceSet> sets, FeverLosses losses)
    {
        losses.Wrote(claim, claim, "");
        using (var writer = new Utf8JsonWriter(_buffer, JsonOutput.Options))
        {
            writer.WriteStartObject();
            WriteScalar(writer, "id", claim.Id.Value);
            if (claim.Extra.Kept(format.Name) is { ValueKind: JsonValueKind.Object } rest)
                writer.WriteMembers(rest, "id", "label", "claim", "evidence");
            if (verdict is not null)
            {
                losses.Wrote(claim, verdict, "-v");
                writer.WriteString("label", LabelOf(verdict));
            }
            writer.WriteString("claim", claim.Text);
            writer.WriteStartArray("evidence");
            var (number, pieces) = (0, 0);
            foreach (var set in sets)
            {
                losses.Wrote(claim, set, string.Create(CultureInfo.InvariantCulture, $"-s{++number}"));
                writer.WriteStartArray();
                foreach (var evidence in set.EvidenceIds.Select(id => annotated.Find<Evidence>(id)).OfType<Evidence>())
                {
                    losses.Wrote(claim, evidence, string.Create(CultureInfo.InvariantCulture, $"-e{++pieces}"));
                    WritePiece(writer, evidence);
                }
                writer.WriteEndArray();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        _buffer.Write("\n"u8);
    }

    private void WritePiece(Utf8JsonWriter writer, Evidence evidence)
    {
        writer.WriteStartArray();
        var ids = evidence.Extra.Kept(format.Name);
        for (var i = 0; i < 2; i++)
        {
            if (ids is { ValueKind: JsonValueKind.Array } known && known.GetArrayLength() == 2)
                writer.WriteRaw(known[i]);
            else
                writer.WriteNullValue();
        }
        writer.WriteStringValue(evidence.ArticleUri);
        if (FeverLosses.SentenceOf(evidence) is { } sentence)
            writer.WriteNumberValue(sentence);
        else
            writer.WriteNullValue();
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
        if (long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && value == number.ToString(CultureInfo.InvariantCulture))
            writer.WriteNumber(name, number);
        else
            writer.WriteString(name, value);
    }
}
