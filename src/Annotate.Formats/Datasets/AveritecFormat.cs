using System.Globalization;
using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.Datasets;

/// <summary>AVeriTeC as a JSON array: real-world claims with questions and answers from the web.</summary>
internal sealed class AveritecFormat : ClaimDatasetFormat
{
    private static readonly string[] ReadMembers =
        ["claim_id", "claim", "justification", "speaker", "reporting_source", "location_ISO_code", "original_claim_url", "claim_types", "string_evidence"];

    /// <inheritdoc/>
    public override string Name => "averitec";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = ValueList.Create(".averitec.json");

    /// <inheritdoc/>
    public override string MediaType => "application/json";

    /// <inheritdoc/>
    public override IReadOnlyList<DatasetLabel> Labels { get; } = ValueList.Create(
        new DatasetLabel { Label = "Supported", Verdict = VerdictLabel.Supported },
        new DatasetLabel { Label = "Refuted", Verdict = VerdictLabel.Refuted },
        new DatasetLabel { Label = "Not Enough Evidence", Verdict = VerdictLabel.NotEnoughEvidence },
        new DatasetLabel { Label = "Conflicting Evidence/Cherrypicking", Verdict = VerdictLabel.Conflicting });

    private protected override AnnotatedArticle? Read(JsonElement json, DatasetRecord record)
    {
        var date = DateOf(json, record);
        var speaker = Present(json.Text("speaker"));
        var id = json.Find("claim_id")?.AsName() ?? record.Place;
        var (labelName, questionsName) = json.Find("label") is null && json.Find("pred_label") is not null ? ("pred_label", "evidence") : ("label", "questions");
        if (!record.Start(id, json.Text("claim"), claim => claim with
        {
            ClaimantIds = speaker is null ? [] : [$"{id}-speaker"],
            Kinds = [.. json.Items("claim_types").Select(kind => kind.AsText()).OfType<string>().Where(kind => kind.Trim().Length > 0).Select(AveritecVocabulary.KindOf)],
            Date = date,
            Location = Present(json.Text("location_ISO_code")),
            FirstAppearance = Present(json.Text("original_claim_url")),
            ReportingSource = Present(json.Text("reporting_source")),
            Extra = record.Rest(json, [.. ReadMembers, labelName, questionsName, .. date is null ? [] : (string[])["claim_date"]]),
        }))
            return null;
        if (speaker is not null)
            record.Add(new Entity { Id = $"{id}-speaker", Name = speaker });
        var answers = json.Items(questionsName).SelectMany(question => AddQuestion(question, record))
            .Concat(json.Items("string_evidence").SelectMany(statement => AddStatement(statement, record)))
            .ToArray();
        if (answers.Length > 0)
            record.AddSet(Stance.Context, answers, set => set);
        if (record.LabelOf(json.Text(labelName))?.Verdict is { } verdict)
            record.AddVerdict(verdict, json.Text("justification"));
        return record.ToArticle();
    }

    private static IEnumerable<AnnotationId> AddQuestion(JsonElement question, DatasetRecord record)
    {
        if (question.Text("question") is not { } text)
        {
            record.Warn(ConversionTexts.DatasetRecord.Question(Excerpt.Of(question.GetRawText())));
            yield break;
        }
        var any = false;
        // A prediction writes its answer, and where it comes from, beside the question.
        foreach (var answer in question.Text("answer") is null ? question.Items("answers") : [question])
        {
            any = true;
            yield return record.AddEvidence(evidence => evidence with
            {
                Question = text,
                Answer = answer.Text("answer"),
                AnswerType = Present(answer.Text("answer_type")) is { } type ? AveritecVocabulary.AnswerTypeOf(type) : null,
                Description = Present(answer.Text("boolean_explanation")),
                Url = Present(answer.Text("source_url") ?? answer.Text("url")),
                ArchivedUrl = Present(answer.Text("cached_source_url")),
                Medium = Present(answer.Text("source_medium")) is { } medium ? AveritecVocabulary.MediumOf(medium) : null,
                Extra = answer.ValueKind == JsonValueKind.Object
                    ? record.Rest(answer, "question", "answer", "answer_type", "boolean_explanation", answer.Find("source_url") is null ? "url" : "source_url", "cached_source_url", "source_medium")
                    : record.Keep(answer),
            });
        }
        if (!any)
            yield return record.AddEvidence(evidence => evidence with { Question = text, AnswerType = AnswerType.Unanswerable });
    }

    private static IEnumerable<AnnotationId> AddStatement(JsonElement statement, DatasetRecord record)
    {
        if (statement.AsText() is { } text)
            yield return record.AddEvidence(evidence => evidence with { Description = text });
        else
            record.Warn(ConversionTexts.DatasetRecord.StringEvidence(Excerpt.Of(statement.GetRawText())));
    }

    private static PartialDate? DateOf(JsonElement json, DatasetRecord record)
    {
        if (Present(json.Text("claim_date")) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "d-M-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        record.Warn(ConversionTexts.DatasetRecord.Date(Excerpt.Of(text)));
        return null;
    }

    /// <summary>The data set writes "null" and nothing for what is not there.</summary>
    private static string? Present(string? text) => string.IsNullOrWhiteSpace(text) || text == "null" ? null : text;
}
