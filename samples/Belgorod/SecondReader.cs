using Annotate;
using Spectre.Console;

namespace Belgorod;

internal static class SecondReader
{
    /// <summary>What integrity checks are for: a source that does not exist, and an attribution nested where it does not lie.</summary>
    public static AnnotatedArticle MakeMistakes(AnnotatedArticle annotated) => annotated.Edit(editor =>
    {
        editor.Set(annotated.Get<Attribution>("a20") with { SourceIds = ["rusia"] });
        editor.Set(annotated.Get<Attribution>("a31") with { ParentId = "a25" });
    });

    public static bool AddAndSave(AnnotatedArticle annotated, IAnsiConsole console)
    {
        var article = annotated.Article;
        var expectation = new Attribution
        {
            Id = "second-reader-1",
            CreatedBy = "second-reader",
            Layer = "second-reader",
            Confidence = 0.6,
            Content = article.Quote("The response to this raid by Russia"),
            Cue = article.Quote("unexpected"),
            SourceLevel = SourceLevel.Arbitrary,
            Kind = AttributionKind.Belief,
            Polarity = Polarity.Negative,
            AuthorStance = AuthorStance.Endorses,
        };
        var edited = annotated
            .With(new Agent { Id = "second-reader", Kind = AgentKind.Person, Name = "A second reader" })
            .With(expectation);
        console.WriteLine($"Added {expectation.Id}: somebody held “{article.TextOf(expectation.Content)}” to be otherwise (“{article.TextOf(expectation.Cue!)}”).");

        var folder = Directory.CreateTempSubdirectory("annotate-belgorod-");
        try
        {
            var path = Path.Combine(folder.FullName, "belgorod-incursion.annotate.json");
            AnnotateJson.Default.Save(edited, path);
            var readBack = AnnotateJson.Default.Load(path);
            var untouched = UntouchedLines(AnnotateJson.Default.ToJson(annotated), File.ReadAllText(path));
            console.WriteLine($"Saved {new FileInfo(path).Length:N0} bytes to a temporary folder, and read them back: {readBack.Annotations.Count} annotations, {readBack.Validate().Count} findings.");
            console.WriteLine($"The {annotated.Annotations.Count} annotations that nobody touched: {untouched} kept their bytes.");

            var isEqual = readBack.ContentEquals(edited) && !readBack.ContentEquals(annotated);
            console.MarkupLine(isEqual ? "[green]Equality: what was read back is equal to what was saved.[/]" : "[red]What was read back differs from what was saved.[/]");
            return isEqual && untouched == annotated.Annotations.Count;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>How many annotation lines of the file before stand in the file after, byte for byte. Each annotation stands on a line of its own.</summary>
    private static int UntouchedLines(string before, string after)
    {
        var lines = after.Split('\n').Select(line => line.TrimEnd(',')).ToHashSet(StringComparer.Ordinal);
        return before.Split('\n').Count(line => line.StartsWith("    {\"type\":", StringComparison.Ordinal) && lines.Contains(line.TrimEnd(',')));
    }
}
