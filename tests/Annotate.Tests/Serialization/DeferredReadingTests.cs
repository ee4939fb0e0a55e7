using System.Text;
using Annotate.Diagnostics;
using Annotate.Serialization;

namespace Annotate.Tests.Serialization;

public class DeferredReadingTests
{
    private static readonly AnnotateJson Deferred = new(new AnnotateOptions { Deferred = true });

    [Fact]
    public void What_is_read_deferred_equals_what_is_read_at_once()
    {
        var deferred = Deferred.Read(Seeds.AnnotatedJson);

        Assert.True(deferred.ContentEquals(Seeds.Annotated));
        Assert.Empty(deferred.Validate());
    }

    [Fact]
    public void Writing_back_makes_no_record_and_keeps_every_byte()
    {
        var deferred = Deferred.Read(Seeds.AnnotatedJson);

        Assert.Equal(Seeds.AnnotatedJson, Deferred.ToUtf8Bytes(deferred));
        Assert.Equal(0, Made(deferred));
    }

    [Fact]
    public void Only_the_type_asked_for_is_made()
    {
        var deferred = Deferred.Read(Seeds.AnnotatedJson);

        var claims = deferred.OfType<Claim>().ToList();

        Assert.Equal(Seeds.Annotated.OfType<Claim>(), claims);
        Assert.Equal(claims.Count, Made(deferred));
        Assert.Same(claims[0], deferred.Get<Claim>(claims[0].Id));
    }

    [Fact]
    public void Spans_are_found_by_place_without_making_records()
    {
        var (deferred, eager) = (Deferred.Read(Seeds.AnnotatedJson), Seeds.Annotated);
        var place = eager.Article.Quote("all evidence points");

        var hits = deferred.Annotations.SpansOf<Claim>().Overlapping(place);

        Assert.Equal(
            eager.Annotations.SpansOf<Claim>().Overlapping(place).Select(hit => (hit.Id, hit.Type, hit.Role, hit.Span)),
            hits.Select(hit => (hit.Id, hit.Type, hit.Role, hit.Span)));
        Assert.NotEmpty(hits);
        Assert.Equal(0, Made(deferred));
        Assert.Equal(
            eager.Annotations.SpansOf<Claim>().Overlapping(place).Select(hit => hit.ToString()), hits.Select(hit => hit.ToString()));
        Assert.Equal(
            eager.Annotations.Overlapping(new TextSpan(0, 4532)).Select(hit => hit.ToString()),
            deferred.Annotations.Overlapping(new TextSpan(0, 4532)).Select(hit => hit.ToString()));
    }

    [Fact]
    public void Spans_inside_nested_values_have_the_same_roles_as_when_read_at_once()
    {
        var text = new Article("one two");
        var json = AnnotateJson.Default.ToJson(text.Annotate(new Relation
        {
            Id = "r",
            Label = RelationLabel.Restates,
            Roles = [
                new RelationRole { Name = "from", Target = new TextSpan(0, 3) },
                new RelationRole { Name = "to", Target = new TextSpan(4, 7) }
            ],
        }));

        Assert.Equal(
            ["r.roles.from 0..3", "r.roles.to 4..7"],
            Deferred.Parse(json).Annotations.Overlapping(new TextSpan(0, 7)).Select(hit => hit.ToString()));
    }

    [Theory]
    [InlineData("""{"type":"tag","id":"t","label":5}""", "ANN008", "$.annotations[1].label")]
    [InlineData(
        """{"type":"note","id":"t","text":"x","target":{"spans":[[0,99]],"quotes":["one"]}}""", "ANN011", "$.annotations[1].target")]
    [InlineData("""{"type":"note","id":"t","text":"x","target":{"spans":[[0,3]],"quotes":["two"]}}""", "ANN012", "$.annotations[1].target")]
    [InlineData("""{"type":"note","id":"t","text":"x","text":"y"}""", "ANN006", "$.annotations[1].text")]
    public void A_deferred_annotation_is_refused_with_the_same_code_path_and_line_when_it_is_asked_for(string bad, string code, string path)
    {
        var json = Document("""{"type":"tag","id":"good","label":"x"}""", bad);
        var eager = Assert.Throws<AnnotationFormatException>(() => AnnotateJson.Default.Parse(json));

        var deferred = Deferred.Parse(json);

        Assert.Equal("x", deferred.Get<Tag>("good").Label);
        var exception = Assert.Throws<AnnotationFormatException>(() => deferred.Get<Annotation>("t"));
        Assert.Equal((code, path), (exception.Diagnostics[0].Code, exception.Path));
        Assert.Equal(
            (eager.Message, eager.Path, eager.Line, eager.Column), (exception.Message, exception.Path, exception.Line, exception.Column));
        Assert.Equal(exception.Diagnostics, deferred.Validate());
        Assert.Contains(bad, Deferred.ToJson(deferred), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_is_there_twice_is_found_when_ids_are_asked_for()
    {
        var deferred = Deferred.Parse(Document("""{"type":"tag","id":"t","label":"x"}""", """{"type":"tag","id":"t","label":"y"}"""));

        Assert.Equal(
            DiagnosticCodes.DuplicateId,
            Assert.Single(Assert.Throws<AnnotationFormatException>(() => deferred.Find<Tag>("t")).Diagnostics).Code);
        Assert.Throws<AnnotationFormatException>(() => deferred.With(new Note { Id = "n", Text = "x" }));
        Assert.Equal(DiagnosticCodes.DuplicateId, Assert.Single(deferred.Validate()).Code);
        Assert.Equal(["x", "y"], deferred.OfType<Tag>().Select(tag => tag.Label));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\\ud800")]
    public void An_id_that_is_none_is_refused_when_it_is_asked_for(string id)
    {
        var deferred = Deferred.Parse(Document($$"""{"type":"tag","id":"{{id}}","label":"x"}"""));

        Assert.Throws<AnnotationFormatException>(() => deferred.Find<Tag>("t"));
        Assert.NotEmpty(deferred.Validate());
    }

    [Fact]
    public void What_has_no_type_or_id_and_unknown_types_are_read_at_once()
    {
        var result = Deferred.ParseLenient(Document("""{"id":"a"}""", """{"type":"tag","label":"x"}""", """{"type":"acme.x","id":"b"}"""));

        Assert.Equal(["ANN008", "ANN008", "ANN007"], result.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal(3, Made(result.Value!));
    }

    [Fact]
    public void Editing_touches_only_what_is_changed()
    {
        var deferred = Deferred.Read(Seeds.AnnotatedJson);

        var edited = deferred.With(new Note { Id = "new-note", Text = "seen" });

        Assert.Equal(1, Made(edited));
        Assert.Equal(Encoding.UTF8.GetString(Seeds.AnnotatedJson).Split('\n')[..^4], Deferred.ToJson(edited).Split('\n')[..^5]);
    }

    [Fact]
    public void Threads_that_ask_at_once_get_the_same_record()
    {
        var deferred = Deferred.Read(Seeds.AnnotatedJson);
        var seen = new Annotation[32];

        Parallel.For(0, seen.Length, i => seen[i] = deferred.Get<Annotation>("russia"));

        Assert.All(seen, annotation => Assert.Same(seen[0], annotation));
    }

    [Fact]
    public void Span_sets_in_members_that_the_type_does_not_know_mean_as_little_as_when_read_at_once()
    {
        var json = Document(
            """{"type":"note","id":"a","text":"x","target":{"spans":[[4,7]]},"mine":{"spans":[[4,7]]}}""",
            """{"type":"note","id":"b","text":"x","target":{"spans":[[4,7]]},"mine":{"deep":{"spans":[[4,7]]}}}""");
        var (deferred, eager) = (Deferred.Parse(json), AnnotateJson.Default.Parse(json));

        Assert.Equal(["a.target 4..7", "b.target 4..7"], deferred.Annotations.At(5).Select(hit => hit.ToString()));
        var (moved, report) = Deferred.Parse(json).Rebase("one or two");
        Assert.Equal(["a.target", "b.target"], report.Outcomes.Select(outcome => $"{outcome.AnnotationId}.{outcome.Role}"));
        Assert.True(moved.ContentEquals(eager.Rebase("one or two").Annotated));
    }

    [Fact]
    public void A_rebase_is_reported_in_the_same_words_as_when_read_at_once()
    {
        var json = Document(
            """{"type":"note","id":"n","text":"x","target":{"spans":[[4,7]]}}""",
            """{"type":"relation","id":"r","label":"restates","roles":[{"name":"from","target":{"spans":[[0,3]]}},"""
                + """{"name":"to","target":{"spans":[[4,7]]}}]}""",
            """{"type":"acme.x","id":"u","at":{"spans":[[0,3]]}}""");

        var report = Deferred.Parse(json).Rebase("one or two").Report;

        Assert.Equal(
            ["Note n.target", "Relation r.roles.from", "Relation r.roles.to", "acme.x u.at"],
            report.Outcomes.Select(outcome => $"{outcome.AnnotationType} {outcome.AnnotationId}.{outcome.Role}"));
    }

    [Fact]
    public void More_annotations_than_may_be_read_can_be_rebased()
    {
        var options = new AnnotateOptions { Deferred = true };
        options.Limits.MaxAnnotations = 1;
        var json = new AnnotateJson(options);
        var edited = json.Parse(Document("""{"type":"note","id":"a","text":"x","target":{"spans":[[4,7]]}}"""))
            .With(new Note { Id = "b", Text = "y", Target = new TextSpan(0, 3) });

        var moved = edited.Rebase("one or two").Annotated;

        Assert.Equal([new TextSpan(0, 3), new TextSpan(7, 10)], moved.OfType<Note>().Select(note => note.Target!.Hull).Order());
    }

    [Fact]
    public void Roles_with_long_names_are_found_and_none_is_remembered()
    {
        var name = new string('r', 100_000);
        var deferred = Deferred.Parse(
            Document($$$"""{"type":"note","id":"a","text":"x","target":{"spans":[[4,7]]},"{{{name}}}":{"spans":[[4,7]]}}"""));

        Assert.Equal("a.target 4..7", Assert.Single(deferred.Annotations.At(5)).ToString());
        Assert.All(Assert.IsType<AnnotationSource>(deferred.Annotations.Source).Envelope.Roles, role => Assert.NotEqual(name, role));
    }

    private static int Made(AnnotatedArticle annotated)
    {
        var made = 0;
        foreach (var slot in annotated.Annotations.Slots)
            made += slot.RecordIfMade is null ? 0 : 1;
        return made;
    }

    private static string Document(params string[] annotations) =>
        $$"""
        {"format":"annotate/1","offsets":"utf-16","article":{"text":"one two"},"annotations":[
        {{string.Join(",\n", annotations)}}]}
        """;
}
