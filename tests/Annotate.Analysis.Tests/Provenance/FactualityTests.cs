using System.Text.Json;
using Annotate.Analysis;
using Annotate.Contracts;

namespace Annotate.Tests.Analysis;

public class FactualityTests
{
    [Fact]
    public void The_standard_values_are_those_of_FactBank_in_its_order() =>
        Assert.Equal("CT+ PR+ PS+ CT- PR- PS- CTu Uu".Split(' '), Factuality.Standard.Select(value => value.Value));

    [Fact]
    public void Values_behave_as_in_every_vocabulary()
    {
        foreach (var value in Factuality.Standard.Append(Factuality.Create("acme:Eigener Wert")))
        {
            Assert.Equal(value, Factuality.Create(value.Value));
            Assert.NotEqual(value, Factuality.Create(value.Value + "x"));
            Assert.Equal(value.Value, value.ToString());
        }
        Assert.Equal("", default(Factuality).Value);
        Assert.DoesNotContain(default, Factuality.Standard);
        Assert.Throws<ArgumentException>(() => Factuality.Create(""));
        Assert.Throws<ArgumentException>(() => Factuality.Create("a\uD83D"));
        Assert.Throws<ArgumentNullException>(() => Factuality.Create(null!));
    }

    [Fact]
    public void It_is_written_as_its_label()
    {
        var converter = new VocabularyJsonConverter<Factuality>();
        var options = new JsonSerializerOptions { Converters = { converter }, TypeInfoResolver = AnalysisJson.Options.TypeInfoResolver };

        Assert.Equal("\"CT\\u002B\"", JsonSerializer.Serialize(Factuality.CertainPositive, options.GetTypeInfo(typeof(Factuality))));
        Assert.Equal(Factuality.CertainPositive, JsonSerializer.Deserialize("\"CT+\"", options.GetTypeInfo(typeof(Factuality))));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Serialize(default(Factuality), options.GetTypeInfo(typeof(Factuality))));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize("\" \"", options.GetTypeInfo(typeof(Factuality))));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize("1", options.GetTypeInfo(typeof(Factuality))));
    }
}
