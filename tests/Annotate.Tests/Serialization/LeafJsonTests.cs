using System.Text.Json;

namespace Annotate.Tests.Serialization;

public class LeafJsonTests
{
    public static TheoryData<Leaf> All => Leaves.Theory;

    [Fact]
    public void Every_standard_type_is_tested()
    {
        Assert.Equal(AnnotateJson.Default.RegisteredTypes.Select(type => type.Name), Leaves.All.Select(leaf => leaf.Name));
        Assert.All(Leaves.All, leaf => Assert.Equal(leaf.Full.GetType(), leaf.Minimal.GetType()));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Defaults_are_not_written_and_read_back(Leaf leaf)
    {
        ArgumentNullException.ThrowIfNull(leaf);

        Assert.Equal(Documents.Written(leaf.MinimalJson), Documents.Compact.ToJson(Leaves.Annotate(leaf.Minimal)));
        Assert.Equal(leaf.Minimal, AnnotateJson.Default.Parse(Documents.Of(leaf.MinimalJson)).Annotations[0]);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_known_payload_is_written(Leaf leaf)
    {
        ArgumentNullException.ThrowIfNull(leaf);

        Assert.Equal(Documents.Written(leaf.FullJson), Documents.Compact.ToJson(Leaves.Annotate(leaf.Full)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_known_payload_is_read(Leaf leaf)
    {
        ArgumentNullException.ThrowIfNull(leaf);

        Assert.Equal(leaf.Full, AnnotateJson.Default.Parse(Documents.Of(leaf.FullJson)).Annotations[0]);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_full_value_sets_every_member(Leaf leaf)
    {
        ArgumentNullException.ThrowIfNull(leaf);
        using var written = JsonDocument.Parse(leaf.FullJson);
        var contract = AnnotateJson.Default.Settings.SerializerOptions.GetTypeInfo(leaf.Full.GetType());

        var members = contract.Properties.Where(property => !property.IsExtensionData).OrderBy(property => property.Order)
            .Select(property => property.Name);

        Assert.Equal(members, written.RootElement.EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Unknown_members_are_kept_as_written_after_the_known_ones(Leaf leaf)
    {
        ArgumentNullException.ThrowIfNull(leaf);
        const string unknown = """
            ,"extra":1,"new":{"a":[1.50,1e400,-0,true,null],"b":"\u0041\/"},"other":12345678901234567890.0}
            """;
        var json = leaf.FullJson[..^1] + unknown;

        var read = AnnotateJson.Default.Parse(Documents.Of(json)).Annotations[0];
        var rewritten = read with { Layer = "silver" };

        Assert.Equal(["extra", "new", "other"], read.Extra.Names);
        Assert.Equal(leaf.Full, read with { Extra = ExtraMembers.Empty });
        Assert.Equal(
            Documents.Written(json.Replace("gold", "silver", StringComparison.Ordinal)),
            Documents.Compact.ToJson(Leaves.Annotate(rewritten)));
    }

    [Theory]
    [InlineData("""{"type":"verdict","id":"d","claimId":"c","label":"refuted","basis":"article","rating":{"value":1,"scale":1.50}}""")]
    [InlineData("""{"type":"relation","id":"d","label":"entails","roles":[{"name":"from","targetId":"c","weight":1e400}]}""")]
    [InlineData("""{"type":"tag","id":"d","label":"x","features":[{"name":"n","value":"v","unit":{"of":1.0}}]}""")]
    public void Unknown_members_of_nested_values_are_kept_as_written(string json)
    {
        var read = AnnotateJson.Default.Parse(Documents.Of(json)).Annotations[0];

        Assert.Equal(Documents.Written(json), Documents.Compact.ToJson(Leaves.Annotate(read)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Members_in_any_order_are_read(Leaf leaf)
    {
        ArgumentNullException.ThrowIfNull(leaf);
        using var written = JsonDocument.Parse(leaf.FullJson);
        var reversed = string.Join(
            ',', written.RootElement.EnumerateObject().Reverse().Select(member => $"\"{member.Name}\":{member.Value.GetRawText()}"));

        Assert.Equal(leaf.Full, AnnotateJson.Default.Parse(Documents.Of($"{{{reversed}}}")).Annotations[0]);
    }
}
