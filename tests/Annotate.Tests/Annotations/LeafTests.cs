namespace Annotate.Tests.Annotations;

/// <summary>What must hold for every annotation type of the library. A new type is covered as soon as it exists.</summary>
public class LeafTests
{
    public static TheoryData<string> Leaves => [.. Filled.Leaves.Select(type => type.Name)];

    [Fact]
    public void Every_type_is_registered_under_its_name_and_sealed()
    {
        Assert.Equal(
            Filled.Leaves.Select(type => (char.ToLowerInvariant(type.Name[0]) + type.Name[1..], type)),
            new AnnotationTypes().Select(info => (info.Name, info.Type)).OrderBy(pair => pair.Type.Name, StringComparer.Ordinal));
        Assert.All(Filled.Leaves, type => Assert.True(type.IsSealed));
    }

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Accept_and_Rewrite_report_the_same_in_the_same_order(string leaf)
    {
        var annotation = Filled.Create(leaf);

        Assert.Equal(Reported.ByRewrite(annotation), Reported.ByAccept(annotation));
    }

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Every_span_set_and_every_reference_is_reported_under_its_JSON_name(string leaf)
    {
        var annotation = Filled.Create(leaf);
        var expected = Places(annotation).Order(StringComparer.Ordinal);

        Assert.Equal(expected, Reported.ByAccept(annotation).Select(line => line.Split(", a ")[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Leaves))]
    public void A_missing_required_member_is_reported_and_hides_no_other(string leaf)
    {
        var annotation = Filled.Create(leaf);
        var whole = Reported.ByAccept(annotation);
        foreach (var member in Filled.Members(annotation.GetType()).Where(member => Filled.IsRequired(member) && member.Name != "Id"))
        {
            var name = Filled.JsonName(member);
            var without = Filled.With(annotation, member, null);
            var reported = Reported.ByAccept(without);

            Assert.Equal(reported, Reported.ByRewrite(without));
            Assert.Equal(
                whole.Where(line => !line.StartsWith($"{name} ", StringComparison.Ordinal)).Append(Reported.MissingLine(name))
                    .Order(StringComparer.Ordinal),
                reported.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Leaves))]
    public void A_rewriter_that_changes_nothing_gives_the_same_instance(string leaf)
    {
        var annotation = Filled.Create(leaf);

        Assert.Same(annotation, new Dropping(member: "").Apply(annotation));
    }

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Without_a_required_span_set_or_reference_nothing_is_left_and_without_an_optional_one_all_else(string leaf)
    {
        var annotation = Filled.Create(leaf);
        foreach (var member in Filled.Members(annotation.GetType())
            .Where(member => member.PropertyType == typeof(SpanSet) || Filled.IsReference(member)))
        {
            var rewritten = new Dropping(Filled.JsonName(member)).Apply(annotation);

            Assert.Equal(Filled.IsRequired(member) ? null : Filled.With(annotation, member, null), rewritten);
        }
    }

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Every_span_set_and_every_id_can_be_mapped(string leaf)
    {
        var annotation = Filled.Create(leaf);
        var mapped = new Moving().Apply(annotation)!;

        Assert.Equal(
            References(annotation).Select(line => line.Replace(" to id", " to moved-id", StringComparison.Ordinal)), References(mapped));
        Assert.Equal("moved-" + annotation.Id.Value, mapped.Id.Value);
        Assert.Equal(annotation.DerivedFromIds.Select(id => "moved-" + id.Value), mapped.DerivedFromIds.Select(id => id.Value));
        Assert.Equal(SpanSets(annotation).Select(Moving.Move), SpanSets(mapped));
        Assert.Equal(annotation, new Moving(back: true).Apply(mapped));
    }

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Equal_members_make_equal_annotations_with_equal_hash_codes(string leaf)
    {
        var (one, other) = (Filled.Create(leaf), Filled.Create(leaf));

        Assert.Equal(one, other);
        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Every_member_counts_for_equality(string leaf)
    {
        var annotation = Filled.Create(leaf);
        foreach (var member in Filled.Members(annotation.GetType()))
        {
            Assert.NotEqual(annotation, Filled.With(annotation, member, Filled.Other(member)));
            Assert.NotEqual(annotation, Filled.With(annotation, member, null));
        }
    }

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Lists_are_never_null_and_are_copied(string leaf)
    {
        var annotation = Filled.Create(leaf);
        var empty = Activator.CreateInstance(annotation.GetType())!;
        foreach (var member in Filled.Members(annotation.GetType()).Where(Filled.IsList))
        {
            var items = (Array)Filled.Other(member);
            var set = Filled.With(annotation, member, items);
            items.SetValue(items.GetValue(1), 0);

            Assert.Empty((System.Collections.IEnumerable)member.GetValue(empty)!);
            Assert.Empty((System.Collections.IEnumerable)member.GetValue(Filled.With(annotation, member, null))!);
            Assert.Equal(Filled.With(annotation, member, Filled.Other(member)), set);
        }
        Assert.Same(ExtraMembers.Empty, ((Annotation)empty).Extra);
    }

    [Theory]
    [MemberData(nameof(Leaves))]
    public void With_keeps_every_other_member(string leaf)
    {
        var annotation = Filled.Create(leaf);
        var changed = annotation with { Layer = "other" };
        var copy = changed with { Layer = annotation.Layer };

        Assert.NotSame(annotation, copy);
        Assert.Equal(annotation, copy);
        foreach (var member in Filled.Members(annotation.GetType()).Where(member => member.Name != nameof(Annotation.Layer)))
            Assert.Equal(member.GetValue(annotation), member.GetValue(changed));
    }

    /// <summary>What the members say, by the naming convention alone; the roles of a relation by their names.</summary>
    private static IEnumerable<string> Places(Annotation annotation)
    {
        foreach (var member in Filled.Members(annotation.GetType()).Where(member => member.DeclaringType != typeof(Annotation)))
        {
            foreach (var line in Places(Filled.JsonName(member), member.GetValue(annotation)))
                yield return line;
        }
    }

    private static IEnumerable<string> Places(string name, object? value) => value switch
    {
        SpanSet spans => [Reported.SpansLine(name, spans)],
        AnnotationId id when name != "id" => [Reported.ReferenceLine(name, id)],
        IReadOnlyList<AnnotationId> ids => ids.Select(id => Reported.ReferenceLine(name, id)),
        IReadOnlyList<RelationRole> roles => roles.SelectMany(role =>
            (string[])[
                Reported.SpansLine($"roles.{role.Name}", role.Target!),
                Reported.ReferenceLine($"roles.{role.Name}.targetId", role.TargetId!.Value)
            ]),
        _ => [],
    };

    private static IEnumerable<string> References(Annotation annotation) =>
        Places(annotation).Where(line => line.Contains(" to ", StringComparison.Ordinal));

    private static IEnumerable<SpanSet> SpanSets(Annotation annotation) =>
        Filled.Members(annotation.GetType()).SelectMany(member => member.GetValue(annotation) switch
        {
            SpanSet spans => [spans],
            IReadOnlyList<RelationRole> roles => roles.Select(role => role.Target!),
            _ => Array.Empty<SpanSet>(),
        });

    /// <summary>Takes one member away.</summary>
    private sealed class Dropping(string member) : AnnotationRewriter
    {
        protected override SpanSet? MapSpans(string role, SpanSet spans) => role == member ? null : spans;

        protected override AnnotationId? MapReference(string name, AnnotationId id, ReferenceTarget target) =>
            name == member ? default(AnnotationId?) : id;
    }

    /// <summary>Renames every id and moves every span.</summary>
    private sealed class Moving(bool back = false) : AnnotationRewriter
    {
        public static SpanSet Move(SpanSet spans) => Move(spans, 1000);

        protected override SpanSet? MapSpans(string role, SpanSet spans) => Move(spans, back ? -1000 : 1000);

        protected override AnnotationId MapId(AnnotationId id) => back ? id.Value["moved-".Length..] : "moved-" + id.Value;

        private static SpanSet Move(SpanSet spans, int offset) => SpanSet.Create([.. spans.Select(span => span.Shift(offset))]);
    }
}
