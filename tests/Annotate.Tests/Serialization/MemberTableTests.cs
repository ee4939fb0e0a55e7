using System.Text;
using System.Text.Json;
using Annotate.Contracts;

namespace Annotate.Tests.Serialization;

public class MemberTableTests
{
    public static TheoryData<Leaf> All => Leaves.Theory;

    [Theory]
    [MemberData(nameof(All))]
    public void What_we_write_is_read_without_the_contract(Leaf leaf)
    {
        ArgumentNullException.ThrowIfNull(leaf);

        Assert.Equal(leaf.Full, TryReadUsual(leaf, leaf.FullJson));
        Assert.Equal(leaf.Minimal, TryReadUsual(leaf, leaf.MinimalJson));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_contract_writes_the_same(Leaf leaf)
    {
        ArgumentNullException.ThrowIfNull(leaf);
        var scope = JsonScope.ForWriting(new Article(Documents.Text), OffsetUnit.Utf16CodeUnit, writeQuotes: true);
        try
        {
            var contract = AnnotateJson.Default.Settings.SerializerOptions.GetTypeInfo(leaf.Full.GetType());

            Assert.Equal(leaf.FullJson, JsonSerializer.Serialize(leaf.Full, contract));
            Assert.Equal(leaf.MinimalJson, JsonSerializer.Serialize(leaf.Minimal, contract));
        }
        finally
        {
            scope.Leave();
        }
    }

    [Theory]
    [InlineData("""{"id":"n","type":"note","text":"x"}""")]
    [InlineData("""{"type":"note","text":"x","id":"n"}""")]
    [InlineData("""{"type":"note","id":"n","text":"x","text":"y"}""")]
    [InlineData("""{"type":"note","id":"n","text":"x","mine":1}""")]
    [InlineData("""{"type":"note","id":"n"}""")]
    [InlineData("""{"type":"note","id":"n","layer":null,"text":"x"}""")]
    [InlineData("""{"type":"note","id":"n","te\u0078t":"x"}""")]
    [InlineData("""{"type":"note","id":"n","text":1}""")]
    [InlineData("""{"type":"note","id":"n","text":"x","targetIds":["a",null]}""")]
    [InlineData("""{"type":"note","id":"n","text":"x","targetIds":"a"}""")]
    public void Anything_else_is_left_to_the_contract(string json)
    {
        Assert.Null(TryReadUsual(Leaves.All.Single(leaf => leaf.Name == "note"), json));
    }

    [Fact]
    public void A_quote_that_differs_is_reported_once_when_the_contract_reads_again()
    {
        const string json = """{"type":"note","id":"n","text":"x","target":{"spans":[[0,1]],"quotes":["B"]},"mine":1}""";

        Assert.Equal("n", Documents.OnlyFinding(Documents.Of(json)).AnnotationId?.Value);
    }

    [Fact]
    public void A_required_member_that_is_null_is_refused_with_its_name()
    {
        var exception = Assert.Throws<AnnotationFormatException>(
            () => AnnotateJson.Default.ToJson(Leaves.Annotate(new Note { Id = "n", Text = null! })));

        Assert.Equal("ANN109", exception.Diagnostics[0].Code);
        Assert.Contains("'text' is null", exception.Message, StringComparison.Ordinal);
    }

    private static Annotation? TryReadUsual(Leaf leaf, string json)
    {
        var scope = JsonScope.ForReading(new Article(Documents.Text), OffsetUnit.Utf16CodeUnit, null!);
        try
        {
            return AnnotateJson.Default.Settings.FindContract(leaf.Full.GetType())!.TryReadUsual(Encoding.UTF8.GetBytes(json));
        }
        finally
        {
            scope.Leave();
        }
    }
}
