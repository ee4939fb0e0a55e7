using System.Globalization;
using System.Text;

namespace Annotate.Guard.Answers;

/// <summary>What one build says to one input on one path. Nothing of the clock, the machine or the process belongs into it.</summary>
/// <param name="explains">Whether long content is kept to be read, beside its fingerprint.</param>
internal sealed class Answer(bool explains)
{
    private const int LongestPlace = 48;

    private readonly List<(AnswerField Field, string Key, string Value)> _items = [];
    private readonly List<Diagnostic> _findings = [];
    private readonly StringBuilder _explanation = new();

    /// <summary>A short value, as it is.</summary>
    public void Say(AnswerField field, string key, string value) => _items.Add((field, AnswerLine.Escape(key), AnswerLine.Escape(value)));

    public void Say(string key, long value) => Say(AnswerField.Outcome, key, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Long content, by its fingerprint.</summary>
    public void Tell(AnswerField field, string key, string content)
    {
        Say(field, key, Fingerprint.Of(content));
        Explain(field, key, content);
    }

    /// <summary>A report or table, by its fingerprint.</summary>
    public void Tell(string key, string content) => Tell(AnswerField.Output, key, content);

    /// <summary>A document, by its fingerprint.</summary>
    public void Tell(string key, ReadOnlySpan<byte> document)
    {
        Say(AnswerField.Bytes, key, Fingerprint.Of(document));
        if (explains)
            Explain(AnswerField.Bytes, key, Encoding.UTF8.GetString(document));
    }

    /// <summary>Findings, kept until the end so that each code is one item.</summary>
    public void Find(IEnumerable<Diagnostic> findings) => _findings.AddRange(findings);

    /// <summary>An exception is an answer like any other: whether it is allowed is not asked here.</summary>
    public void Fail(string key, Exception exception)
    {
        Say(AnswerField.Outcome, key, $"!{exception.GetType().Name}");
        var findings = exception is AnnotationFormatException { Diagnostics: var carried } ? carried : [];
        // What says no more than its findings stands under their code, so that a new wording is one thing and not two.
        Tell(AnswerField.Texts, findings.Count > 0 ? findings[0].Code : exception.GetType().Name, exception.Message);
        Find(findings);
        if (explains)
            Explain(AnswerField.Texts, "stack", exception.ToString());
    }

    /// <summary>Runs one step, so that what it throws does not hide the steps after it.</summary>
    public void Try(string key, Action step)
    {
        try
        {
            step();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Fail(key, exception);
        }
    }

    public AnswerLine ToLine(string path)
    {
        var codes = _findings.GroupBy(finding => finding.Code, StringComparer.Ordinal);
        foreach (var code in codes.OrderBy(code => code.Key, StringComparer.Ordinal))
        {
            var graveness = code.GroupBy(finding => finding.Severity).Select(grave => $"{grave.Key}*{grave.Count()}");
            Say(AnswerField.Codes, code.Key, string.Join('+', graveness));
            var places = string.Join('+', code.Select(PlaceOf));
            Say(AnswerField.Places, code.Key, places.Length <= LongestPlace ? places : Fingerprint.Of(places));
            Explain(AnswerField.Places, code.Key, places.Replace('+', '\n'));
            Tell(AnswerField.Texts, code.Key, string.Join('\n', code.Select(finding => finding.Message)));
        }
        if (_findings.Count > 1)
            Tell(AnswerField.Places, "order", string.Join('\n', _findings.Select(finding => finding.Code)));
        _findings.Clear();
        return new AnswerLine(path, [.. _items.OrderBy(item => item.Field)]);
    }

    /// <summary>All that was kept to be read.</summary>
    public string Explanation => _explanation.ToString();

    private void Explain(AnswerField field, string key, string content)
    {
        if (explains)
            _explanation.Append(CultureInfo.InvariantCulture, $"--- {field} {key}\n{content}\n");
    }

    private static string PlaceOf(Diagnostic finding) => string.Create(
        CultureInfo.InvariantCulture, $"{finding.AnnotationId}@{finding.Path}:{finding.Line}:{finding.Column}:{finding.Span}");
}
