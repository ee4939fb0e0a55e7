using Annotate.Tests;

namespace Annotate.Formats.Tests;

/// <summary>Articles that no reader would give, but that a program can make.</summary>
public class HostileArticleTests
{
    private static readonly Article Article = new("😀 Smith said no.") { Id = "a" };

    /// <summary>All formats that are written.</summary>
    public static TheoryData<string> Names { get; } =
        [.. FormatRegistry.Standard.Where(format => format.Capabilities.HasFlag(FormatCapabilities.Write)).Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_cannot_be_written_is_refused_as_the_documents_are_and_nothing_else_is_thrown(string name)
    {
        foreach (var annotation in new Annotation[]
        {
            new Tag { Id = "t", Label = "x", Target = new TextSpan(0, 99) },
            new Tag { Id = "t", Label = "x", Target = new TextSpan(1, 3) },
            new Tag { Id = "t", Label = "half \uD83D", Target = new TextSpan(3, 8) },
            new Note { Id = "t", Text = "half \uDE00", TargetIds = ["t"] },
            new Attribution { Id = "t", Content = new TextSpan(50, 60), Cue = new TextSpan(9, 13) },
            new Claim { Id = "t", Text = "half \uD83D" },
            new Evidence { Id = "t", Description = "half \uD83D" },
            new Tag { Id = "t", Label = "x", Confidence = double.NaN, Target = new TextSpan(3, 8) },
            new Unregistered { Id = "t" },
        })
        {
            var parts = new Dictionary<string, ReadOnlyMemory<byte>>();
            try
            {
                var losses = await FormatRegistry.Standard.Get(name)
                    .WriteAsync(Article.Annotate(annotation), FormatTarget.ToParts(parts), TestContext.Current.CancellationToken);
                Assert.Contains(losses.Losses, loss => loss.AnnotationId == "t");
            }
            catch (AnnotationFormatException)
            {
                Assert.Empty(parts);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Odd_articles_are_written_and_read_again(string name)
    {
        var format = FormatRegistry.Standard.Get(name);
        foreach (var annotated in new[]
        {
            new Article("").Annotate(),
            new Article("\uFEFF\0\u0085") { Id = "../../etc" }.Annotate(new Note { Id = "n", Text = "\0" }),
            Article.Annotate(
                new Tag { Id = "t", Label = " \t\n ", Target = new TextSpan(3, 3) },
                new Tag { Id = "T1", Label = "a:b;c", TargetIds = ["T1", "gone"] }),
            Article.Annotate(
                new Relation { Id = "r", Label = new RelationLabel("x"), Roles = [] },
                new Tag { Id = "u", Label = "x", Target = SpanSet.Unanchored("gone") }),
            Article.Annotate(
                new Note { Id = "n1", Text = "a", TargetIds = ["n2"] }, new Note { Id = "n2", Text = "b", TargetIds = ["n1"] }),
        })
        {
            var parts = new Dictionary<string, ReadOnlyMemory<byte>>();
            await format.WriteAsync(annotated, FormatTarget.ToParts(parts), TestContext.Current.CancellationToken);

            Assert.All(parts.Keys, part => Assert.DoesNotContain("..", part, StringComparison.Ordinal));
            if (!format.Capabilities.HasFlag(FormatCapabilities.Read))
                continue;
            var options =
                new FormatReadOptions { Article = format.Capabilities.HasFlag(FormatCapabilities.Text) ? null : annotated.Article };
            Assert.All(await format.ReadAllAsync(FormatSource.FromParts(parts), options), result => Assert.NotNull(result.Value));
        }
    }

    private sealed record Unregistered : Annotation
    {
        public override Annotation? Rewrite(AnnotationRewriter rewriter) => this;
    }
}
