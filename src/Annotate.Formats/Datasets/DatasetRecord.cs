using System.Globalization;
using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Formats.Json;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats.Datasets;

/// <summary>One record while it is read: its findings, and the annotations made of it.</summary>
internal sealed class DatasetRecord(ClaimDatasetFormat format, long line, int index, ReadLimits limits)
{
    private readonly List<Diagnostic> _findings = [];
    private readonly List<Annotation> _annotations = [];
    private int _evidence;
    private int _sets;

    public IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>The columns of the file, for tables.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The number of the record in its file, from 0, for data sets without ids.</summary>
    public string Place => index.ToString(CultureInfo.InvariantCulture);

    public string Id { get; private set; } = "";

    public JsonElement? Parse(ReadOnlySpan<byte> bytes)
    {
        if (JsonInput.Parse(bytes, limits, out var problem) is { } json)
        {
            ForeignText.Report(json, "$", finding => Find(finding.Code, finding.Severity, $"{finding.Message} It stands at {finding.Path}."));
            return json;
        }
        Find(problem.Code, Severity.Error, problem.Message);
        return null;
    }

    /// <summary>Parses a field that should hold JSON; null where it does not.</summary>
    public JsonElement? TryParse(string text)
    {
        try
        {
            return JsonElement.Parse(text, new JsonDocumentOptions { MaxDepth = limits.MaxDepth });
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Reports a record of which nothing can be made.</summary>
    public AnnotatedArticle? Refuse(string message) => Refuse(DiagnosticCodes.DatasetRecord, message);

    /// <inheritdoc cref="Refuse(string)"/>
    public AnnotatedArticle? Refuse(string code, string message)
    {
        Find(code, Severity.Error, message);
        return null;
    }

    /// <summary>Reports something odd; the record is read without it.</summary>
    public void Warn(string message) => Find(DiagnosticCodes.DatasetRecord, Severity.Warning, message);

    /// <summary>Begins with the claim; false, and a finding, where the id or the text is missing.</summary>
    public bool Start(string? id, string? text, Func<Claim, Claim> complete)
    {
        if (string.IsNullOrWhiteSpace(id) || string.IsNullOrEmpty(text))
        {
            Refuse(ConversionTexts.DatasetRecord.Incomplete());
            return false;
        }
        Id = id;
        _annotations.Add(complete(new Claim { Id = id, Text = text }));
        return true;
    }

    public void Add(Annotation annotation) => _annotations.Add(annotation);

    /// <summary>Adds a piece of evidence under the next id.</summary>
    public AnnotationId AddEvidence(Func<Evidence, Evidence> complete)
    {
        var evidence = complete(new Evidence { Id = string.Create(CultureInfo.InvariantCulture, $"{Id}-e{++_evidence}") });
        _annotations.Add(evidence);
        return evidence.Id;
    }

    /// <summary>Adds a set of evidence under the next id.</summary>
    public void AddSet(Stance stance, IEnumerable<AnnotationId> evidence, Func<EvidenceSet, EvidenceSet> complete) =>
        _annotations.Add(complete(new EvidenceSet { Id = string.Create(CultureInfo.InvariantCulture, $"{Id}-s{++_sets}"), ClaimId = Id, Stance = stance, EvidenceIds = [.. evidence] }));

    public void AddVerdict(VerdictLabel label, string? rationale) =>
        _annotations.Add(new Verdict { Id = $"{Id}-v", ClaimId = Id, Label = label, Basis = VerdictBasis.Reviewer, Rationale = rationale });

    /// <summary>The row of a label; one that stands in none is kept verbatim, which is a finding, as is a loss.</summary>
    public DatasetLabel? LabelOf(string? label)
    {
        if (string.IsNullOrWhiteSpace(label))
            return null;
        if (format.Labels.FirstOrDefault(row => string.Equals(row.Label, label, StringComparison.OrdinalIgnoreCase)) is not { } known)
        {
            Find(DiagnosticCodes.RatingNotMapped, Severity.Warning, ConversionTexts.RatingNotMapped.Label(Excerpt.Of(label), string.Join(", ", format.Labels.Select(row => row.Label))));
            return new DatasetLabel { Label = label, Verdict = new VerdictLabel(label), Stance = new Stance(label) };
        }
        if (known.Loss is not null)
            Find(DiagnosticCodes.Degraded, Severity.Information, ConversionTexts.Degraded.Label(known.Label, known.Verdict?.Value ?? known.Stance?.Value, known.Loss));
        return known;
    }

    public AnnotatedArticle ToArticle(Article article) => (article with { Id = $"{format.Name}:{Id}" }).Annotate(_annotations);

    public AnnotatedArticle ToArticle() => ToArticle(new Article(""));

    /// <summary>Keeps the members that have no counterpart, under the name of the format.</summary>
    public ExtraMembers Rest(JsonElement json, params ReadOnlySpan<string> read)
    {
        var rest = new List<KeyValuePair<string, JsonElement>>();
        foreach (var member in json.EnumerateObject())
        {
            if (!read.Contains(member.Name))
                rest.Add(new(member.Name, member.Value));
        }
        return rest.Count == 0 ? ExtraMembers.Empty : JsonObjects.Keep(format.Name, JsonObjects.Of(rest));
    }

    public ExtraMembers Keep(JsonElement value) => JsonObjects.Keep(format.Name, value);

    private void Find(string code, Severity severity, string message) => _findings.Add(new Diagnostic
    {
        Code = code,
        Severity = severity,
        Message = $"{format.Name}, line {line.ToString(CultureInfo.InvariantCulture)}: {message}",
        Line = (int)Math.Min(line, int.MaxValue),
        Column = 1,
        AnnotationId = Id.Length == 0 ? default(AnnotationId?) : new AnnotationId(Id),
    });
}
