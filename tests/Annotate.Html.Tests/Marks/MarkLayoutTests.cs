using Annotate.Html.Marks;
using CsCheck;

namespace Annotate.Html.Tests.Marks;

public class MarkLayoutTests
{
    [Fact]
    public void Marks_that_overlap_never_share_a_lane()
    {
        Gen.Select(Gen.Int[0, 40], Gen.Int[1, 12]).Array[0, 30].Sample(spans =>
        {
            var text = new Article(new string('x', 60));
            var annotated = text.Annotate(
                spans.Select((span, i) => new Note { Id = $"n{i}", Text = "n", Target = TextSpan.FromLength(span.Item1, span.Item2) }));

            var layout = MarkLayout.Of(MarkCollector.Collect(annotated).Marks);

            var drawn = layout.Marks.Where(mark => !mark.IsFolded).ToList();
            for (var i = 0; i < drawn.Count; i++)
            {
                for (var j = 0; j < i; j++)
                    Assert.False(drawn[i].Lane == drawn[j].Lane
                        && new TextSpan(drawn[i].Start, drawn[i].End).Overlaps(new TextSpan(drawn[j].Start, drawn[j].End)));
            }
            Assert.Equal(spans.Length, drawn.Count + layout.Folded);
        }, iter: 300);
    }
}
