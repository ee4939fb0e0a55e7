using System.Text;

namespace Annotate.Benchmarks;

/// <summary>Seeded articles of a corpus's shape: about 14 KB of JSON, 15 attributions and 55 spans each, some line breaks, escapes and
/// emoji.</summary>
internal static class GeneratedCorpus
{
    private static readonly string[] Sources = [
        "The ministry", "A spokesperson", "Residents", "Ann \"Nan\" Lee", "The report", "Officials in Kyiv", "Д. Иванов", "An analyst"
    ];
    private static readonly string[] Cues = ["said", "claims", "denied", "reported", "insists", "wrote"];
    private static readonly string[] Words =
        ("the of talks border council results vote city “emergency” response on Monday after long weeks négociations would continue "
            + "until further notice and more funds were needed 😀 for schools roads").Split(' ');

    public static IReadOnlyList<AnnotatedArticle> Make(int count)
    {
        var random = new Random(49);
        return [.. Enumerable.Range(0, count).Select(number => MakeOne(number, random))];
    }

    private static AnnotatedArticle MakeOne(int number, Random random)
    {
        var text = new StringBuilder($"Headline of article {number}\n\n");
        var annotations = new List<Annotation>
        {
            new Entity { Id = "e0", Name = "The ministry", Kind = EntityKind.Organization, SourceKind = SourceKind.NamedGroup }
        };
        for (var i = 0; i < 15; i++)
        {
            var source = Append(text, Sources[random.Next(Sources.Length)]);
            text.Append(' ');
            var cue = Append(text, Cues[random.Next(Cues.Length)]);
            text.Append(' ');
            var content =
                Append(text, string.Join(' ', Enumerable.Range(0, random.Next(10, 22)).Select(_ => Words[random.Next(Words.Length)])));
            text.Append(". ");
            for (var filler = 0; filler < 14; filler++)
                text.Append(Words[random.Next(Words.Length)]).Append(' ');
            if (i % 3 == 2)
                text.Append("\n\n");
            annotations.Add(new Attribution
            {
                Id = $"a{i}",
                CreatedBy = "desk",
                Content = content,
                Source = source,
                Cue = cue,
                SourceIds = ["e0"],
                Mode = AttributionMode.Indirect,
                Kind = AttributionKind.Assertion,
                SourceLevel = SourceLevel.Other,
                AuthorStance = AuthorStance.Neutral,
            });
            if (i < 10)
                annotations.Add(new Mention
                {
                    Id = $"m{i}", CreatedBy = "desk", Target = source, RefersToIds = ["e0"], MentionKind = MentionKind.Named
                });
        }
        var article = new Article(text.ToString())
        {
            Id = $"urn:example:{number}",
            Headline = $"Headline of article {number}",
            Language = "en",
            Published = PartialDate.Parse("2023-06-03")
        };
        return article.Annotate(annotations).With(new Agent { Id = "desk", Kind = AgentKind.Software, Name = "generator", Version = "1" });
    }

    private static TextSpan Append(StringBuilder text, string words)
    {
        text.Append(words);
        return new TextSpan(text.Length - words.Length, text.Length);
    }
}
