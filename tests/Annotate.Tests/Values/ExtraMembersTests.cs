using System.Text.Json;

namespace Annotate.Tests.Values;

public class ExtraMembersTests
{
    private static readonly ExtraMembers Two = ExtraMembers.Empty.With("weight", "0.5").With("note", "\"seen\"");

    [Fact]
    public void Members_are_found_by_name_in_their_order()
    {
        Assert.Equal(["weight", "note"], Two.Names);
        Assert.Equal(2, Two.Count);
        Assert.Equal(0.5, Two["weight"].GetDouble());
        Assert.True(Two.TryGet("note", out var note));
        Assert.Equal("seen", note.GetString());
        Assert.False(Two.TryGet("Note", out _));
        Assert.Throws<KeyNotFoundException>(() => Two["Note"]);
        Assert.Equal("""{"weight":0.5,"note":"seen"}""", Two.ToString());
        Assert.Equal("{}", ExtraMembers.Empty.ToString());
        Assert.Equal(["weight", "note"], Two.Select(member => member.Key));
    }

    [Fact]
    public void A_change_gives_a_copy()
    {
        var three = Two.With("open", "true");

        Assert.Equal(2, Two.Count);
        Assert.Equal(["weight", "note", "open"], three.Names);
        Assert.Equal(Two, three.Without("open"));
        Assert.Equal(3, three.Count);
        Assert.Same(Two, Two.Without("open"));
    }

    [Fact]
    public void A_replaced_member_stays_where_it_stood() =>
        Assert.Equal("""{"weight":1,"note":"seen"}""", Two.With("weight", "1").ToString());

    [Fact]
    public void Values_outlive_their_document()
    {
        ExtraMembers extra;
        using (var document = JsonDocument.Parse("""{"a":[1,2]}"""))
            extra = ExtraMembers.Empty.With("list", document.RootElement.GetProperty("a"));

        Assert.Equal("[1,2]", extra["list"].GetRawText());
    }

    [Fact]
    public void Equality_is_by_name_and_value_whatever_the_order()
    {
        var turned = ExtraMembers.Empty.With("note", "\"\\u0073een\"").With("weight", "0.50");

        Assert.Equal(Two, turned);
        Assert.Equal(Two.GetHashCode(), turned.GetHashCode());
        Assert.Equal(ExtraMembers.Empty.With("o", """{"a":1,"b":[2]}"""), ExtraMembers.Empty.With("o", """{ "b" : [2.0], "a" : 1 }"""));
        Assert.NotEqual(Two, Two.With("weight", "0.6"));
        Assert.NotEqual(Two, Two.Without("weight"));
        Assert.NotEqual(Two, Two.Without("weight").With("Weight", "0.5"));
        Assert.False(Two.Equals((object)"x"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_blank_name_is_refused(string name) => Assert.Throws<ArgumentException>(() => ExtraMembers.Empty.With(name, "1"));

    [Fact]
    public void An_ill_formed_name_is_refused() => Assert.Throws<ArgumentException>(() => ExtraMembers.Empty.With("a\uD83D", "1"));

    [Fact]
    public void What_is_no_JSON_is_refused()
    {
        Assert.ThrowsAny<JsonException>(() => ExtraMembers.Empty.With("a", "seen"));
        Assert.Throws<ArgumentException>(() => ExtraMembers.Empty.With("a", default(JsonElement)));
    }

    [Theory]
    [InlineData("""["\ud83d"]""")]
    [InlineData("""{"\ude00":1}""")]
    [InlineData("""{"a":{"b":1,"b":2}}""")]
    public void A_value_that_no_file_could_hold_is_refused(string json) =>
        Assert.Throws<ArgumentException>(() => ExtraMembers.Empty.With("a", json));

    [Fact]
    public void A_value_with_comments_is_refused()
    {
        using var document = JsonDocument.Parse("[1, /* two */ 2]", new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });

        Assert.Throws<ArgumentException>(() => ExtraMembers.Empty.With("a", document.RootElement));
    }

    [Fact]
    public void No_extra_members_are_always_the_same_none()
    {
        var note = new Note { Id = "n", Text = "seen" };

        Assert.Same(ExtraMembers.Empty, note.Extra);
        Assert.Same(ExtraMembers.Empty, (note with { Extra = Two.Without("weight").Without("note") }).Extra);
        Assert.Equal(note, note with { Extra = null! });
    }
}
