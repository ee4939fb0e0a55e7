using Annotate.Diagnostics;

namespace Annotate.Html.Tests;

/// <summary>An article whose text, names and addresses try to break out of the page.</summary>
internal static class Hostile
{
    public const string Breakout =
        "</script><script>window.broken=1</script><img src=x onerror=\"window.broken=2\">'\"><svg onload=window.broken=3>]]>&lt;--><!--";

    public const string Line = Breakout + "\u202Egnp.exe\u2066 carriage\r\nreturn\r and \u0001 \u0085 control, \uFFFF, \U0001F600 "
        + "emoji, e\u0301, \u05E9\u05DC\u05D5\u05DD.";

    public static AnnotatedArticle Annotated { get; } = Create();

    /// <summary>Losses and a rebase to a text of its own that try the same.</summary>
    public static HtmlReportOptions Options => new()
    {
        Title = Breakout,
        Losses = [new Diagnostic { Code = Breakout, Severity = Severity.Error, Message = Breakout, AnnotationId = Breakout }],
        Rebase = new Article(Line + " old " + Breakout).Annotate(new Note
        {
            Id = "n1",
            Text = "note",
            Target = new TextSpan(0, 30)
        }).Rebase("<img src=x onerror=window.broken=20>" + Line).Report,
    };

    private static AnnotatedArticle Create()
    {
        var article = new Article(Line + "\n\n" + Breakout)
        {
            Id = Breakout,
            Headline = Breakout,
            Byline = Breakout,
            Publisher = Breakout,
            Language = "\" onload=\"window.broken=4",
            Url = "javascript:window.broken=5",
        };
        return article.Annotate(
            new Entity
            {
                Id = Breakout,
                Name = Breakout + "\u202E",
                SourceKind = new SourceKind(Breakout),
                SameAs = ["JaVaScRiPt:window.broken=6"],
                Aliases = [Breakout]
            },
            new Attribution
            {
                Id = "a\" onclick=\"window.broken=7",
                Content = article.Quote("<script>window.broken=1</script>", 1),
                Cue = article.Quote("</script>", 2),
                Source = article.Quote("onerror", 1),
                SourceIds = [Breakout],
                Mode = new AttributionMode(Breakout),
                AuthorStance = new AuthorStance(Breakout),
            },
            new Claim
            {
                Id = "c1",
                Text = Breakout,
                Target = article.Quote("window.broken=2\">'", 1),
                Location = Breakout,
                FirstAppearance = "javascript:window.broken=8",
                Appearances = ["data:text/html,<script>window.broken=9</script>", "https://example.org/\"onmouseover=\"window.broken=10"]
            },
            new Evidence
            {
                Id = "e1",
                Url = "javascript:window.broken=11",
                ArchivedUrl = " javascript:window.broken=12",
                Description = Breakout,
                Locator = Breakout
            },
            new EvidenceSet { Id = "s1", ClaimId = "c1", EvidenceIds = ["e1"], Stance = new Stance(Breakout) },
            new Verdict
            {
                Id = "v1",
                ClaimId = "c1",
                Label = new VerdictLabel(Breakout),
                Basis = new VerdictBasis(Breakout),
                Rationale = Breakout,
                Url = "vbscript:window.broken=13",
                Reviewer = Breakout
            },
            new Note { Id = "n1", Text = Breakout, Target = article.Quote("\u202Egnp.exe") },
            UnknownAnnotation.Parse(
                """{"type":"acme.<img src=x onerror=window.broken=14>","id":"u1","</script><script>window.broken=15</script>":"""
                    + """{"spans":[[3,9]]}}"""));
    }
}
