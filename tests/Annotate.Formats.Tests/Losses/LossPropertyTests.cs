using Annotate.Tests.Serialization;
using CsCheck;

namespace Annotate.Formats.Tests.Losses;

public class LossPropertyTests
{
    private static readonly AnnotateJson Json = Documents.WithExternal;

    /// <summary>All formats that are read and written.</summary>
    public static TheoryData<string> Names { get; } =
        [.. FormatRegistry.Standard.Where(format => format.Capabilities.HasFlag(FormatCapabilities.Read | FormatCapabilities.Write)).Select(format => format.Name)];

    [Fact]
    public void Every_format_that_is_read_and_written_is_proved() =>
        Assert.Equal(["annotate", "annotate-lines", "text", "brat", "w3c", "hypothesis", "recogito", "label-studio", "claimreview", "ninjs", "newsarticle", "fever"], Names.Select(row => row.Data));

    [Theory]
    [MemberData(nameof(Names))]
    public void What_reads_back_and_what_is_reported_cover_what_was_written(string name)
    {
        var format = FormatRegistry.CreateStandard(Json).Get(name);
        RandomArticles.Gen.Select(Gen.Int[0, int.MaxValue], Linked).Sample(
            annotated =>
            {
                var (read, losses) = Accounting.ConvertAsync(format, annotated).GetAwaiter().GetResult();
                Assert.Equal([], Accounting.Missing(Json, annotated, read, losses));
            },
            iter: 300, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_was_read_is_written_and_read_again_the_same(string name)
    {
        var format = FormatRegistry.CreateStandard(Json).Get(name);
        RandomArticles.Gen.Select(Gen.Int[0, int.MaxValue], Linked).Sample(
            annotated =>
            {
                var (read, _) = Accounting.ConvertAsync(format, annotated).GetAwaiter().GetResult();
                var (again, _) = Accounting.ConvertAsync(format, [.. read]).GetAwaiter().GetResult();
                Assert.Equal(read.Select(article => article.Article), again.Select(article => article.Article));
                foreach (var (before, after) in read.Zip(again))
                    Assert.Equal(before.Annotations.OrderBy(annotation => annotation.Id), after.Annotations.OrderBy(annotation => annotation.Id));
            },
            iter: 100, threads: 1);
    }

    /// <summary>The same article, with references that lead to annotations that exist, and verdicts of reviewers.</summary>
    private static AnnotatedArticle Linked(AnnotatedArticle annotated, int seed)
    {
        var linker = new Linker(annotated.Annotations, seed);
        return annotated.Edit(editor =>
        {
            foreach (var annotation in annotated.Annotations)
                editor.Set(linker.Apply(annotation is Verdict verdict ? verdict with { Basis = VerdictBasis.Reviewer } : annotation)!);
        });
    }

    private sealed class Linker(AnnotationSet annotations, int seed) : AnnotationRewriter
    {
        private readonly Random _random = new(seed);

        protected override AnnotationId? MapReference(string member, AnnotationId id, ReferenceTarget target) =>
            _random.Next(3) == 0 ? id : annotations.Where(target.Accepts).OrderBy(_ => _random.Next()).FirstOrDefault()?.Id ?? id;
    }
}
