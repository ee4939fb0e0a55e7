using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Annotate.Diagnostics;
using Annotate.Serialization;
using Microsoft.Extensions.DependencyInjection;

namespace Annotate.Formats.Tests;

/// <summary>A format of somebody else's, made of the public API alone, is found, read and written like ours.</summary>
public class ExtensionTests
{
    private const string File = "Smith\tB-PER\nsaid\tO\nno\tO\n";

    [Fact]
    public async Task A_format_of_ones_own_is_registered_found_read_and_written()
    {
        var services = new ServiceCollection();
        services.AddAnnotate().AddFormats().AddFormat<WordsFormat>();
        using var provider = services.BuildServiceProvider();
        var registry = provider.GetRequiredService<FormatRegistry>();

        Assert.IsType<WordsFormat>(registry.Get("words"));
        var format = Assert.Single(registry.FindByExtension("corpus/a.iob.tsv"));
        var annotated = (await format.ReadOneAsync(Parts.Source(("a.iob.tsv", File)))).GetValueOrThrow();
        Assert.Equal("Smith said no", annotated.Article.Text);
        Assert.Equal(new Tag { Id = "w1", Label = "PER", Target = new TextSpan(0, 5) }, Assert.Single(annotated.Annotations));
        var (parts, losses) = await format.WriteAsync(annotated.With(new Note { Id = "n1", Text = "who?" }), "b.iob.tsv");
        Assert.Equal(File, parts["b.iob.tsv"]);
        Assert.Equal([(DiagnosticCodes.AnnotationLost, "n1")], losses.Losses.Select(loss => (loss.Code, loss.AnnotationId!.Value.Value)));
    }

    [Fact]
    public async Task It_reads_a_directory_reports_what_is_wrong_and_converts_from_and_to_the_others()
    {
        var format = new WordsFormat();
        var results = await format.ReadAllAsync(Parts.Source(("x/a.iob.tsv", File), ("b.iob.tsv", "no tab\n"), ("c.txt", "")));

        Assert.Equal([("ANN221", 1)], results[0].Diagnostics.Select(finding => (finding.Code, finding.Line!.Value)));
        Assert.True(results[1].IsSuccess);
        var brat = FormatRegistry.Standard.Get("brat");
        var (parts, _) = await brat.WriteAsync(results[1].Value!, "a.ann");
        var back = await brat.ReadSingleAsync(Parts.Source(parts), FormatReadOptions.Default, TestContext.Current.CancellationToken);
        Assert.Equal(File, (await format.WriteAsync(back, "a.iob.tsv")).Parts["a.iob.tsv"]);
    }

    /// <summary>One word and its label a line, in IOB: the shape of CoNLL.</summary>
    private sealed class WordsFormat : AnnotationFormat
    {
        public override string Name => "words";

        public override IReadOnlyList<string> Extensions => [".iob.tsv"];

        public override string MediaType => "text/tab-separated-values";

        public override OffsetUnit? OffsetUnit => null;

        public override FormatCapabilities Capabilities => FormatCapabilities.Read | FormatCapabilities.Write | FormatCapabilities.Text;

        public override async IAsyncEnumerable<ReadResult<AnnotatedArticle>> ReadAsync(
            FormatSource source, FormatReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (var name in source.PrimaryName is { } primary
                ? [primary]
                : source.Names.Where(name => name.EndsWith(Extensions[0], StringComparison.Ordinal)))
            {
                using var stream = source.OpenRead(name);
                using var bytes = new MemoryStream();
                await stream.CopyToAsync(bytes, cancellationToken);
                var diagnostics = new List<Diagnostic>();
                var annotated = Read(bytes.ToArray(), diagnostics);
                yield return new ReadResult<AnnotatedArticle>(annotated, diagnostics, bytes.ToArray());
            }
        }

        public override async Task<LossReport> WriteAsync(
            IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, CancellationToken cancellationToken = default)
        {
            var losses = new List<Diagnostic>();
            await foreach (var annotated in articles.WithCancellation(cancellationToken))
            {
                var file = new StringBuilder();
                var labels = annotated.OfType<Tag>().Where(tag => tag.Target is not null)
                    .ToDictionary(tag => tag.Target!.Hull.Start, tag => "B-" + tag.Label);
                var start = 0;
                foreach (var word in annotated.Article.Text.Split(' '))
                {
                    file.Append(word).Append('\t').Append(labels.GetValueOrDefault(start, "O")).Append('\n');
                    start += word.Length + 1;
                }
                await target.WriteAsync(
                    target.PrimaryName ?? annotated.Article.Id + Extensions[0], Encoding.UTF8.GetBytes(file.ToString()), cancellationToken);
                losses.AddRange(annotated.Annotations.Where(annotation => annotation is not Tag).Select(annotation => new Diagnostic
                {
                    Code = DiagnosticCodes.AnnotationLost, Severity = Severity.Warning, AnnotationId = annotation.Id,
                    Message = $"The annotation '{annotation.Id}' is left out: a word has a label and nothing else.",
                }));
            }
            return new LossReport(losses);
        }

        private static AnnotatedArticle? Read(byte[] bytes, List<Diagnostic> diagnostics)
        {
            var (text, tags, number) = (new StringBuilder(), new List<Annotation>(), 0);
            foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                number++;
                if (line.Split('\t') is not [var word, var label])
                {
                    diagnostics.Add(new Diagnostic
                    {
                        Code = DiagnosticCodes.NotUnderstood, Severity = Severity.Error, Line = number,
                        Message = $"The line '{line}' is no word and label. Separate them by a tab.",
                    });
                    return null;
                }
                var start = text.Length + (text.Length > 0 ? 1 : 0);
                text.Append(text.Length > 0 ? " " : "").Append(word);
                if (label != "O")
                    tags.Add(new Tag
                    {
                        Id = string.Create(CultureInfo.InvariantCulture, $"w{tags.Count + 1}"),
                        Label = label[2..],
                        Target = TextSpan.FromLength(start, word.Length)
                    });
            }
            return new Article(text.ToString()).Annotate(tags);
        }
    }
}
