using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Annotate.Formats.Json;

namespace Annotate.Formats.Datasets;

/// <summary>PolitiHop as tab-separated values: chains of sentences of a PolitiFact ruling.</summary>
internal sealed class PolitiHopFormat : ClaimDatasetFormat
{
    private static readonly string[] ReadColumns = ["article_id", "statement", "author", "ruling", "annotated_evidence", "annotated_label"];

    /// <inheritdoc/>
    public override string Name => "politihop";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = ValueList.Create(".politihop.tsv");

    /// <inheritdoc/>
    public override string MediaType => "text/tab-separated-values";

    /// <inheritdoc/>
    public override FormatCapabilities Capabilities => base.Capabilities | FormatCapabilities.Text;

    /// <inheritdoc/>
    public override IReadOnlyList<DatasetLabel> Labels { get; } = ValueList.Create(
        new DatasetLabel { Label = "true", Verdict = VerdictLabel.Supported, Stance = Stance.Supports },
        new DatasetLabel { Label = "false", Verdict = VerdictLabel.Refuted, Stance = Stance.Refutes },
        new DatasetLabel { Label = "half-true", Verdict = new VerdictLabel("halfTrue"), Stance = Stance.Context, Loss = "it is right in part, for which there is no standard verdict; its evidence has no stance." });

    private protected override bool IsTable => true;

    private protected override IReadOnlyList<string> FieldsOf(ReadOnlySpan<byte> line) => TabSeparated.Split(Encoding.UTF8.GetString(line));

    private protected override AnnotatedArticle? Read(ReadOnlySpan<byte> bytes, DatasetRecord record)
    {
        if (!Utf8.IsValid(bytes))
            return record.Refuse(InputTexts.Encoding.NotUtf8("It"));
        var (columns, fields) = (record.Columns, FieldsOf(bytes));
        if (fields.Count != columns.Count)
            return record.Refuse(ConversionTexts.DatasetRecord.Fields(fields.Count, columns.Count));
        var row = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < columns.Count; i++)
            row.TryAdd(columns[i], fields[i]);
        return Read(row, record);
    }

    private static AnnotatedArticle? Read(Dictionary<string, string> row, DatasetRecord record)
    {
        var author = SpeakerOf(row.GetValueOrDefault("author"));
        var id = row.GetValueOrDefault("article_id");
        if (!record.Start(id, row.GetValueOrDefault("statement"), claim => claim with
        {
            ClaimantIds = string.IsNullOrWhiteSpace(author) ? [] : [$"{id}-author"],
            Extra = record.Keep(JsonObjects.Of(row.Where(field => !ReadColumns.Contains(field.Key, StringComparer.Ordinal)).Select(field => KeyValuePair.Create(field.Key, StringOf(field.Value))))),
        }))
            return null;
        if (!string.IsNullOrWhiteSpace(author))
            record.Add(new Entity { Id = $"{id}-author", Name = author });
        var sentences = SentencesOf(row.GetValueOrDefault("ruling", ""), record);
        var label = record.LabelOf(row.GetValueOrDefault("annotated_label"));
        foreach (var chain in ChainsOf(row.GetValueOrDefault("annotated_evidence", ""), record))
        {
            var pieces = chain.Value.Items().SelectMany(item => AddSentences(item, sentences.Spans, record)).OfType<AnnotationId>().ToArray();
            if (pieces.Length > 0)
                record.AddSet(label?.Stance ?? Stance.Context, pieces, set => set);
        }
        if (label?.Verdict is { } verdict)
            record.AddVerdict(verdict, null);
        return record.ToArticle(new Article(sentences.Text));
    }

    private static (string Text, IReadOnlyList<TextSpan> Spans) SentencesOf(string ruling, DatasetRecord record)
    {
        if (SentenceList.Parse(ruling) is not { } sentences)
        {
            if (ruling.Length > 0)
                record.Warn(ConversionTexts.DatasetRecord.Ruling());
            return ("", []);
        }
        var (text, spans) = (new StringBuilder(), new List<TextSpan>());
        foreach (var sentence in sentences)
        {
            text.Append(text.Length > 0 ? "\n" : "");
            spans.Add(TextSpan.FromLength(text.Length, sentence.Length));
            text.Append(sentence);
        }
        return (text.ToString(), spans);
    }

    private static JsonProperty[] ChainsOf(string text, DatasetRecord record)
    {
        if (text.Length == 0)
            return [];
        if (record.TryParse(text) is { ValueKind: JsonValueKind.Object } chains)
            return [.. chains.EnumerateObject()];
        record.Warn(ConversionTexts.DatasetRecord.Evidence(Excerpt.Of(text), "object of chains"));
        return [];
    }

    /// <summary>The published files write some numbers together, as in "13,14".</summary>
    private static IEnumerable<AnnotationId?> AddSentences(JsonElement item, IReadOnlyList<TextSpan> spans, DatasetRecord record)
    {
        var numbers = (item.AsName() ?? "").Split(',', StringSplitOptions.TrimEntries);
        if (numbers.Length > 1)
            record.Warn(ConversionTexts.DatasetRecord.SeveralSentences(Excerpt.Of(item.GetRawText())));
        foreach (var number in numbers)
            yield return AddSentence(number, item, spans, record);
    }

    private static AnnotationId? AddSentence(string name, JsonElement item, IReadOnlyList<TextSpan> spans, DatasetRecord record)
    {
        if (!int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            record.Warn(ConversionTexts.DatasetRecord.SentenceNumber(Excerpt.Of(item.GetRawText())));
            return null;
        }
        if (number >= spans.Count)
        {
            record.Warn(ConversionTexts.DatasetRecord.NoSentence(number, spans.Count));
            return record.AddEvidence(evidence => evidence with { Locator = $"{number}" });
        }
        return record.AddEvidence(evidence => evidence with { Locator = $"{number}", Target = spans[number] });
    }

    /// <summary>The published files write "Speaker: " before the name.</summary>
    private static string? SpeakerOf(string? author) =>
        author?.StartsWith("Speaker:", StringComparison.Ordinal) == true ? author["Speaker:".Length..].Trim() : author;

    private static JsonElement StringOf(string text) => JsonElement.Parse($"\"{JsonEncodedText.Encode(text)}\"");
}
