// An article is corrected after publication: its annotations move along, and the report says what became of each.
using Annotate;
using Annotate.Anchoring;
using Annotate.Samples;

var annotated = SampleArticles.BelgorodAnnotated;
var newText = annotated.Article.Text
    .Replace("Denis Nikitin", "Denis Kapustin", StringComparison.Ordinal)
    .Replace(", although all evidence points to the FRL and the RVC", "", StringComparison.Ordinal)
    .Replace("The Kremlin claims", "On Tuesday the Kremlin claimed", StringComparison.Ordinal);

var (updated, report) = annotated.Rebase(newText);
Console.WriteLine(report); // how many stayed, moved or changed, and a row for each that a person should look at

// Words without offsets, as people and language models give them.
var quote = new Anchorer(updated.Article).Anchor("\"I am not fighting my motherland ... I'm not a traitor\"");
Console.WriteLine(
    quote.Spans is { } spans ? $"{spans} by {quote.Method}, score {quote.Score:0.00}: {updated.TextOf(spans)}" : quote.Diagnostic);
Console.WriteLine(new Anchorer(updated.Article).Anchor("Russia").Diagnostic);

// Nothing is lost: back on the old text, what was only moved stands where it stood.
var back = updated.Rebase(annotated.Article.Text);
Console.WriteLine($"Back again: {back.Report.Outcomes.Zip(report.Outcomes).Count(pair => pair.First.After == pair.Second.Before)} "
    + $"of {report.Outcomes.Count} span sets as they were.");
