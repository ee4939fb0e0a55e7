using System.Text;
using Annotate.Diagnostics;
using CsCheck;

namespace Annotate.Tests.Annotations;

public class ArticleEditorTests
{
    private static readonly Entity Moscow = new() { Id = "moscow", Name = "Moscow" };
    private static readonly Claim Rain = new() { Id = "rain", Text = "It rains.", ClaimantIds = ["moscow"] };
    private static readonly Evidence Footage = new() { Id = "footage", Description = "Wet streets." };
    private static readonly EvidenceSet For = new() { Id = "for", ClaimId = "rain", Stance = Stance.Supports, EvidenceIds = ["footage"] };
    private static readonly Verdict Supported =
        new() { Id = "verdict", ClaimId = "rain", Label = VerdictLabel.Supported, Basis = VerdictBasis.Article, DecisiveSetIds = ["for"] };
    private static readonly Note Remark = new() { Id = "remark", Text = "Look at these.", TargetIds = ["for", "footage", "verdict"] };

    private static readonly AnnotatedArticle Annotated =
        new Article("Moscow says it rains.").Annotate(Moscow, Rain, Footage, For, Supported, Remark);

    [Fact]
    public void An_edit_leaves_the_original_as_it_was_and_shares_what_did_not_change()
    {
        var edited = Annotated.With(Rain with { Text = "It pours." });

        Assert.Equal("It rains.", Annotated.Get<Claim>("rain").Text);
        Assert.Equal("It pours.", edited.Get<Claim>("rain").Text);
        Assert.Equal(Annotated.Annotations.Select(annotation => annotation.Id), edited.Annotations.Select(annotation => annotation.Id));
        Assert.Same(Annotated.Article, edited.Article);
        Assert.All(
            Annotated.Annotations.Where(annotation => annotation.Id != "rain"),
            annotation => Assert.Same(annotation, edited.Get<Annotation>(annotation.Id)));
    }

    [Fact]
    public void What_is_added_comes_last_in_the_order_of_adding()
    {
        var edited = Annotated.Edit(editor =>
        {
            editor.Add(new Note { Id = "z", Text = "z" });
            editor.Add([new Note { Id = "y", Text = "y" }, new Note { Id = "x", Text = "x" }]);
            Assert.Equal("y", ((Note)editor.Find("y")!).Text);
            Assert.Null(editor.Find("w"));
        });

        Assert.Equal(["z", "y", "x"], edited.Annotations.Skip(6).Select(annotation => annotation.Id.Value));
    }

    [Fact]
    public void Adding_a_known_id_is_refused() =>
        Assert.Contains(
            "There is an annotation 'rain' already.",
            Assert.Throws<ArgumentException>(() => Annotated.Edit(editor => editor.Add(Rain))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_annotation_without_id_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Annotated.With(Rain with { Id = default }));
        Assert.Throws<ArgumentException>(() => Annotated.Edit(editor => editor.Add(Rain with { Id = default })));
        Assert.Throws<ArgumentNullException>(() => Annotated.With((Annotation)null!));
        Assert.Throws<ArgumentNullException>(() => Annotated.Edit(null!));
    }

    [Fact]
    public void Removing_an_annotation_that_others_refer_to_lists_them()
    {
        var exception = Assert.Throws<ReferencedException>(() => Annotated.Without("for"));

        Assert.Equal("for", exception.Id.Value);
        Assert.Equal(
            [("verdict", "decisiveSetIds", "for"), ("remark", "targetIds", "for")], exception.References);
        Assert.Equal("The annotation 'for' is referred to 2 times: verdict.decisiveSetIds -> for, remark.targetIds -> for. Use "
            + "WithoutCascade to drop these too, or change them first.", exception.Message);
    }

    [Fact]
    public void An_annotation_that_nobody_or_only_itself_refers_to_can_be_removed()
    {
        Assert.Null(Annotated.Without("remark").Find<Note>("remark"));
        Assert.Null(Annotated.With(Remark with { TargetIds = ["remark"] }).Without("remark").Find<Note>("remark"));
    }

    [Fact]
    public void Removing_what_is_not_there_names_ids_near_it()
    {
        Assert.Contains(
            "Near it: 'remark'.", Assert.Throws<AnnotationNotFoundException>(() => Annotated.Without("remarks")).Message,
            StringComparison.Ordinal);
        Assert.Throws<AnnotationNotFoundException>(() => Annotated.WithoutCascade("remarks"));
    }

    [Fact]
    public void References_inside_one_edit_are_those_of_the_moment()
    {
        var edited = Annotated.Edit(editor =>
        {
            editor.Set(Supported with { DecisiveSetIds = [] });
            editor.Set(Remark with { TargetIds = ["verdict"] });
            editor.Remove("for");
            editor.Remove("footage");
            Assert.Throws<ReferencedException>(() => editor.Remove("verdict"));
            editor.Set(Remark);
            editor.Add(For);
            Assert.Throws<ReferencedException>(() => editor.Remove("for"));
            editor.Remove("remark");
            editor.Remove("for");
        });

        Assert.Equal(["moscow", "rain", "verdict"], edited.Annotations.Select(annotation => annotation.Id.Value));
    }

    [Fact]
    public void A_reference_counts_once_however_often_its_annotation_was_set() => Annotated.Edit(editor =>
    {
        Assert.Throws<ReferencedException>(() => editor.Remove("moscow"));
        editor.Set(Rain with { Text = "It pours." });
        editor.Set(Rain);

        Assert.Equal(
            [("rain", "claimantIds", "moscow")], Assert.Throws<ReferencedException>(() => editor.Remove("moscow")).References);
    });

    [Fact]
    public void A_cascade_removes_what_cannot_do_without_and_unlinks_the_rest()
    {
        var edited = Annotated.WithoutCascade("rain");

        Assert.Equal(["moscow", "footage", "remark"], edited.Annotations.Select(annotation => annotation.Id.Value));
        Assert.Equal(Remark with { TargetIds = ["footage"] }, edited.Get<Note>("remark"));
        Assert.Same(Footage, edited.Get<Evidence>("footage"));
        Assert.Empty(edited.Validate());
        Assert.Equal(6, Annotated.Annotations.Count);
    }

    [Fact]
    public void A_cascade_from_an_optional_reference_removes_one_alone()
    {
        var edited = Annotated.WithoutCascade("moscow");

        Assert.Equal(5, edited.Annotations.Count);
        Assert.Equal(Rain with { ClaimantIds = [] }, edited.Get<Claim>("rain"));
        Assert.Empty(edited.Validate());
    }

    [Fact]
    public void A_cascade_drops_what_an_annotation_was_derived_from_and_roles_of_relations()
    {
        var relation = new Relation
        {
            Id = "r",
            Label = RelationLabel.Restates,
            Roles = [new() { Name = "from", TargetId = "rain" }, new() { Name = "to", TargetId = "pour" }],
            DerivedFromIds = ["rain", "moscow"]
        };
        var edited = Annotated.With(relation).With(new Claim { Id = "pour", Text = "It pours." }).WithoutCascade("rain");

        Assert.Equal(relation with { Roles = [relation.Roles[1]], DerivedFromIds = ["moscow"] }, edited.Get<Relation>("r"));
    }

    [Fact]
    public void A_cascade_unlinks_an_unknown_annotation()
    {
        var edited = Annotated.With(UnknownAnnotation.Parse("""{"type":"acme.x","id":"u","claimId":"rain","otherIds":["rain","moscow"]}"""))
            .WithoutCascade("rain");

        Assert.Equal(["otherIds to moscow, a annotation"], Annotations.Reported.ByAccept(edited.Get<UnknownAnnotation>("u")));
    }

    [Fact]
    public void After_any_cascades_what_needed_the_removed_is_gone_and_nothing_dangles()
    {
        var id = Gen.Int[0, 4];
        Gen.Select(id.Array[1, 5], Gen.Select(id, id, id).Array[0, 6], id.Array[1, 3]).Sample((claims, sets, removed) =>
        {
            var ids = claims.Distinct().Select(i => $"c{i}").ToArray();
            var all = new List<Annotation>(ids.Select(claim => new Claim { Id = claim, Text = "It rains." }));
            all.AddRange(sets.Select((set, i) => new EvidenceSet
            {
                Id = $"s{i}", Stance = Stance.Supports, ClaimId = ids[
                    set.Item1 % ids.Length], AttackedId = ids[set.Item2 % ids.Length], DerivedFromIds = [$"s{set.Item3 % sets.Length}"],
            }));
            var gone = removed.Select(i => ids[i % ids.Length]).Distinct().ToArray();
            var left = all.Where(
                annotation => !gone.Contains(annotation.Id.Value) && !(annotation is EvidenceSet set && gone.Contains(set.ClaimId.Value)));

            var edited = new Article("It rains.").Annotate(all).Edit(editor => Array.ForEach(gone, claim => editor.RemoveCascade(claim)));

            Assert.Equal(left.Select(annotation => annotation.Id), edited.Annotations.Select(annotation => annotation.Id));
            Assert.DoesNotContain(edited.Validate(), found => found.Code == DiagnosticCodes.DanglingReference);
        });
    }

    [Fact]
    public void A_large_cascade_takes_linear_time()
    {
        // Rewriting the verdict and the note once for every set that goes would be 20 thousand million steps.
        const int Many = 100_000;
        var sets =
            Enumerable.Range(0, Many).Select(i => new EvidenceSet { Id = $"s{i}", ClaimId = "rain", Stance = Stance.Supports }).ToArray();
        var other = new Claim { Id = "other", Text = "It snows." };
        var verdict = Supported with { ClaimId = "other", DecisiveSetIds = [.. sets.Select(set => set.Id)] };
        var note = new Note { Id = "n", Text = "seen", TargetIds = [.. sets.Select(set => set.Id)] };

        var edited =
            new Article("It rains.").Annotate([Rain with { ClaimantIds = [] }, other, .. sets, verdict, note]).WithoutCascade("rain");

        Assert.Equal(["other", "verdict", "n"], edited.Annotations.Select(annotation => annotation.Id.Value));
        Assert.Empty(edited.Get<Verdict>("verdict").DecisiveSetIds);
    }

    [Fact]
    public void A_batch_of_changes_and_removals_in_turn_takes_linear_time()
    {
        const int Many = 20_000;
        var notes = Enumerable.Range(0, Many).Select(i => new Note { Id = $"n{i}", Text = "seen", TargetIds = ["rain"] });

        var edited = new Article("It rains.").Annotate([Rain with { ClaimantIds = [] }, .. notes]).Edit(editor =>
        {
            for (var i = 0; i < Many; i++)
            {
                editor.Set(new Note { Id = $"n{i}", Text = "changed", TargetIds = ["rain"] });
                editor.Remove($"n{i}");
            }
            editor.Remove("rain");
        });

        Assert.Empty(edited.Annotations);
    }

    [Fact]
    public void Agents_are_added_or_replaced_where_they_stand()
    {
        var edited = Annotated.With(new Agent { Id = "a" }).With(new Agent { Id = "b" }).With(new Agent { Id = "a", Name = "A" });

        Assert.Equal([("a", "A"), ("b", null)], edited.Agents.Select(agent => (agent.Id, agent.Name)));
        Assert.Throws<ArgumentException>(() => Annotated.With(new Agent { Id = " " }));
    }

    [Fact]
    public void The_metadata_of_the_article_may_change_and_not_its_text()
    {
        Assert.Equal("urn:x", Annotated.With(Annotated.Article with { Id = "urn:x" }).Article.Id);
        Assert.Throws<ArgumentException>(() => Annotated.With(new Article("Moscow says it pours.")));
    }

    [Fact]
    public void Untouched_annotations_keep_the_bytes_that_they_were_read_with()
    {
        var json = """
            {"format":"annotate/1","offsets":"utf-16","article":{"text":"It rains."},"annotations":[
            {"id" : "n1",  "type":"note", "text":"se\u0065n", "odd":1.50},
            {"type":"note","id":"n2","text":"seen"},
            {"type":"acme.x",  "id":"u1", "noteId":"n1", "odd":1e0},
            {"text":"seen",  "id":"n3","type":"note"}]}
            """u8.ToArray();
        var read = AnnotateJson.Default.Read(json);
        var edited = read.Edit(editor =>
        {
            editor.Set(read.Get<Note>("n2") with { Text = "changed" });
            editor.Remove("n3");
        });

        var written = Encoding.UTF8.GetString(AnnotateJson.Default.ToUtf8Bytes(edited));

        Assert.Contains("""{"id" : "n1",  "type":"note", "text":"se\u0065n", "odd":1.50}""", written, StringComparison.Ordinal);
        Assert.Contains("""{"type":"acme.x",  "id":"u1", "noteId":"n1", "odd":1e0}""", written, StringComparison.Ordinal);
        Assert.Contains("changed", written, StringComparison.Ordinal);
        Assert.DoesNotContain("n3", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Setting_an_annotation_to_itself_keeps_its_bytes()
    {
        var read = Seeds.Annotated;

        Assert.Equal(Seeds.AnnotatedJson, AnnotateJson.Default.ToUtf8Bytes(read.Edit(editor =>
        {
            foreach (var annotation in read.Annotations)
                editor.Set(annotation);
        })));
    }
}
