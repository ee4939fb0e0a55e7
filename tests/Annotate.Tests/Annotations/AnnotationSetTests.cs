using CsCheck;

namespace Annotate.Tests.Annotations;

public class AnnotationSetTests
{
    private static readonly Entity Russia = new() { Id = "russia", Name = "Russia" };
    private static readonly Attribution Said = new() { Id = "a12", Content = new TextSpan(7, 11), SourceIds = ["russia"] };
    private static readonly Claim Rain =
        new() { Id = "rain", Text = "It rains.", ClaimantIds = ["russia"], AttributionIds = ["a12"], DerivedFromIds = ["russia"] };
    private static readonly AnnotationSet Set = AnnotationSet.Create(Russia, Said, Rain);

    [Fact]
    public void Annotations_keep_their_order()
    {
        Assert.Equal([Russia, Said, Rain], Set);
        Assert.Equal(3, Set.Count);
        Assert.Same(Said, Set[1]);
        Assert.Throws<IndexOutOfRangeException>(() => Set[3]);
        Assert.Empty(AnnotationSet.Empty);
    }

    [Fact]
    public void Annotations_are_found_by_id_and_type()
    {
        Assert.Same(Rain, Set.Get<Claim>("rain"));
        Assert.Same(Rain, Set.Get<Annotation>("rain"));
        Assert.Same(Rain, Set.Find("rain"));
        Assert.Null(Set.Find("Rain"));
        Assert.Null(Set.Find(default));
        Assert.Null(Set.Find<Entity>("rain"));
        Assert.True(Set.Contains("rain"));
        Assert.False(Set.Contains("snow"));
        Assert.Equal([Said], Set.OfType<Attribution>());
        Assert.Empty(Set.OfType<Note>());
    }

    [Fact]
    public void References_are_found_from_their_end()
    {
        Assert.Equal(
            [("a12", "sourceIds", "russia"), ("rain", "derivedFromIds", "russia"), ("rain", "claimantIds", "russia")],
            Set.ReferencesTo("russia"));
        Assert.Empty(Set.ReferencesTo("rain"));
        Assert.Empty(Set.ReferencesTo("gone"));
        Assert.Equal([Said, Rain], Set.Referring<Annotation>("russia"));
        Assert.Equal([Rain], Set.Referring<Claim>("russia"));
    }

    [Fact]
    public void Getting_an_absent_annotation_names_ids_near_it()
    {
        var exception = Assert.Throws<AnnotationNotFoundException>(() => Set.Get<Attribution>("a13"));

        Assert.Equal("a13", exception.Id.Value);
        Assert.Equal("There is no annotation 'a13' among 3. Near it: 'a12'.", exception.Message);
        Assert.Equal(
            "There is no annotation 'rusia' among 3. Near it: 'russia'.",
            Assert.Throws<AnnotationNotFoundException>(() => Set.Get<Entity>("rusia")).Message);
        Assert.Equal(
            "There is no annotation 'belgorod' among 3. Use Find to get null instead.",
            Assert.Throws<AnnotationNotFoundException>(() => Set.Get<Entity>("belgorod")).Message);
    }

    [Fact]
    public void Getting_an_annotation_of_another_type_names_both() =>
        Assert.Equal(
            "The annotation 'a12' is of type Attribution, not Claim. Ask for that type, or for another id.",
            Assert.Throws<AnnotationNotFoundException>(() => Set.Get<Claim>("a12")).Message);

    [Fact]
    public void At_most_five_near_ids_are_named_the_nearest_first()
    {
        var set = AnnotationSet.Create(Enumerable.Range(10, 90).Select(i => new Note { Id = $"note{i}", Text = "seen" })
            .Append(new Note { Id = "notes", Text = "seen" }));

        Assert.Equal(
            "There is no annotation 'note' among 91. Near it: 'notes', 'note10', 'note11', 'note12', 'note13'.",
            Assert.Throws<AnnotationNotFoundException>(() => set.Get<Note>("note")).Message);
    }

    [Fact]
    public void Many_misses_in_a_large_set_stay_cheap()
    {
        // Comparing every long id each time would take 2 thousand million steps.
        var set =
            AnnotationSet.Create(Enumerable.Range(0, 50_000).Select(i => new Note { Id = $"{i}-{new string('n', 80)}", Text = "seen" }));

        for (var i = 0; i < 12; i++)
            Assert.Throws<AnnotationNotFoundException>(() => set.Get<Note>(new string('m', 80)));
    }

    [Fact]
    public void Two_annotations_of_one_id_are_refused() =>
        Assert.Contains(
            "Two annotations have the id 'rain'.",
            Assert.Throws<ArgumentException>(() => AnnotationSet.Create(Rain, Russia, Rain with { Text = "It pours." })).Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_annotation_without_id_or_none_at_all_is_refused()
    {
        Assert.Contains(
            "index 1, Claim, has no id",
            Assert.Throws<ArgumentException>(() => AnnotationSet.Create(Russia, Rain with { Id = default })).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => AnnotationSet.Create(Russia, null!));
        Assert.Throws<ArgumentNullException>(() => AnnotationSet.Create(null!));
    }

    [Fact]
    public void Queries_by_place_find_what_comparing_every_span_finds() => Gen.Select(
        Generators.SmallSpanSet.Array[0, 8], Generators.SmallSpan).Sample((targets, query) =>
    {
        var set = AnnotationSet.Create(targets.Select((target, i) => new Note { Id = $"n{i}", Text = "seen", Target = target }));
        var spans =
            targets.SelectMany((target, i) => target.Select(span => (Span: span, Id: $"n{i}"))).OrderBy(pair => pair.Span).ToArray();

        Assert.Equal(spans.Where(pair => pair.Span.Overlaps(query)), set.Overlapping(query).Select(hit => (hit.Span, hit.Id.Value)));
        Assert.Equal(spans.Where(pair => query.Contains(pair.Span)), set.CoveredBy(query).Select(hit => (hit.Span, hit.Id.Value)));
        Assert.Equal(spans.Where(pair => pair.Span.Contains(query)), set.Covering(query).Select(hit => (hit.Span, hit.Id.Value)));
        Assert.Equal(spans.Where(pair => pair.Span.Contains(query.Start)), set.At(query.Start).Select(hit => (hit.Span, hit.Id.Value)));
    });

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void A_position_that_no_text_has_is_refused(int position) => Assert.Throws<ArgumentOutOfRangeException>(() => Set.At(position));

    [Fact]
    public void A_query_by_place_allocates_nothing()
    {
        var set = Seeds.Annotated.Annotations;
        var found = Count(set);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var again = Count(set);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(found, again);
        Assert.InRange(found, 1, int.MaxValue);
    }

    private static int Count(AnnotationSet set)
    {
        var count = 0;
        foreach (var hit in set.Overlapping(new TextSpan(100, 900)))
            count += hit.Span.Length;
        foreach (var hit in set.CoveredBy(new TextSpan(100, 900)))
            count += hit.Span.Length;
        foreach (var hit in set.Covering(new TextSpan(200, 203)))
            count += hit.Span.Length;
        foreach (var hit in set.At(300))
            count += hit.Span.Length;
        return count;
    }
}
