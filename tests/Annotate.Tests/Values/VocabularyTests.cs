using System.Reflection;
using System.Text;
using System.Text.Json;
using Annotate.Contracts;

namespace Annotate.Tests.Values;

/// <summary>What must hold for every vocabulary of the library. A new one is covered as soon as it exists.</summary>
public class VocabularyTests
{
    private static readonly IReadOnlyList<Type> All =
        [.. typeof(EntityKind).Assembly.GetTypes()
            .Where(type => type.IsValueType && type.GetInterfaces().Any(IsVocabulary))
            .OrderBy(type => type.Name, StringComparer.Ordinal)];

    public static TheoryData<string> Names => [.. All.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Standard_values_are_distinct_listed_and_the_camel_case_of_their_names(string name)
    {
        var type = All.Single(type => type.Name == name);
        var named = type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == type)
            .Select(property => (property.Name, Value: property.GetValue(null)!.ToString()!))
            .ToArray();
        var standard = ((System.Collections.IEnumerable)type.GetProperty("Standard")!.GetValue(null)!).Cast<object>()
            .Select(value => value.ToString()!)
            .ToArray();

        Assert.NotEmpty(standard);
        Assert.Equal(standard.Distinct(StringComparer.Ordinal), standard);
        Assert.Equal(named.Select(pair => pair.Value), standard);
        Assert.All(named, pair => Assert.Equal(JsonNamingPolicy.CamelCase.ConvertName(pair.Name), pair.Value));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Values_behave_alike_in_every_vocabulary(string name) =>
        typeof(VocabularyTests).GetMethod(nameof(CheckValues), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(
            All.Single(type => type.Name == name)).Invoke(null, null);

    [Theory]
    [InlineData(nameof(AttributionMode), "direct indirect mixed")]
    [InlineData(nameof(AttributionKind), "assertion belief fact eventuality attitude evidential")]
    [InlineData(nameof(SourceLevel), "writer other arbitrary inherited")]
    [InlineData(nameof(Polarity), "negative")]
    [InlineData(nameof(Determinacy), "indeterminate")]
    [InlineData(nameof(AuthorStance), "endorses neutral doubts rejects mixed")]
    [InlineData(nameof(SourceKind), "namedIndividual unnamedIndividual namedGroup unnamedGroup reportOrDocument voteOrPoll database other")]
    [InlineData(
        nameof(Affiliation),
        "government corporate ngo industryGroup religiousGroup academic media politicalGroup union otherGroup actor witness victim")]
    [InlineData(nameof(SourceRole), "decisionMaker participant representative informational")]
    [InlineData(nameof(Channel), "quote background narrative directObservation publicSpeech communication publishedWork statement "
        + "lawsuit priceSignal voteOrPoll document pressReport socialMediaPost proposalOrderLaw declinedComment")]
    [InlineData(nameof(EntityKind), "person organization geopoliticalEntity location facility vehicle weapon")]
    [InlineData(nameof(MentionKind), "named nominal pronominal")]
    [InlineData(nameof(Facet), "place government population organization")]
    [InlineData(
        nameof(ClaimKind),
        "eventOrProperty numerical quoteVerification causal positionStatement prediction legal personalExperience characterization")]
    [InlineData(nameof(Certainty), "certain probable possible underspecified")]
    [InlineData(nameof(EventKind), "occurrence state reporting perception aspectual iAction iState")]
    [InlineData(nameof(Expression), "stated presupposed implied questioned")]
    [InlineData(nameof(Strength), "strong moderate weak")]
    [InlineData(nameof(Extent), "whole part")]
    [InlineData(nameof(Stance), "supports refutes undercuts context notEnoughInfo")]
    [InlineData(nameof(AnswerType), "extractive abstractive boolean unanswerable")]
    [InlineData(nameof(Medium), "webText webTable pdf metadata image video audio document testimony other")]
    [InlineData(nameof(VerdictLabel), "supported refuted notEnoughEvidence conflicting")]
    [InlineData(nameof(VerdictReason), "disputed cherrypicked outdated outOfContext")]
    [InlineData(nameof(VerdictBasis), "article reviewer policy")]
    [InlineData(nameof(RelationLabel), "contradicts entails restates partOf supersedes spokespersonFor")]
    [InlineData(nameof(TimeKind), "date time duration set")]
    [InlineData(nameof(AgentKind), "person organization software")]
    [InlineData(nameof(Motivation), "assessing bookmarking classifying commenting describing editing highlighting identifying "
        + "linking moderating questioning replying tagging")]
    public void The_standard_values_are_those_of_their_source_in_its_order(string name, string values)
    {
        var standard = (System.Collections.IEnumerable)All.Single(type => type.Name == name).GetProperty("Standard")!.GetValue(null)!;

        Assert.Equal(values.Split(' '), standard.Cast<object>().Select(value => value.ToString()));
    }

    private static bool IsVocabulary(Type contract) =>
        contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IVocabulary<>);

    private static void CheckValues<T>() where T : struct, IVocabulary<T>
    {
        var converter = new VocabularyJsonConverter<T>();
        foreach (var value in T.Standard.Append(T.Create("acme:Eigener Wert")))
        {
            Assert.Equal(value, T.Create(value.Value));
            Assert.NotEqual(value, T.Create(value.Value + "x"));
            Assert.Equal(value.Value, value.ToString());
            Assert.Equal($"\"{value.Value}\"", Write(converter, value));
            Assert.Equal(value, Read(converter, $"\"{value.Value}\""));
        }
        Assert.Equal("", default(T).Value);
        Assert.DoesNotContain(default, T.Standard);
        Assert.ThrowsAny<JsonException>(() => Write(converter, default));
        Assert.ThrowsAny<JsonException>(() => Read(converter, "\" \""));
        Assert.ThrowsAny<JsonException>(() => Read(converter, "1"));
        Assert.Throws<ArgumentException>(() => T.Create(""));
        Assert.Throws<ArgumentException>(() => T.Create("a\uD83D"));
        Assert.Throws<ArgumentNullException>(() => T.Create(null!));
    }

    private static string Write<T>(VocabularyJsonConverter<T> converter, T value) where T : struct, IVocabulary<T>
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(
            stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            converter.Write(writer, value, JsonSerializerOptions.Default);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static T Read<T>(VocabularyJsonConverter<T> converter, string json) where T : struct, IVocabulary<T>
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return converter.Read(ref reader, typeof(T), JsonSerializerOptions.Default);
    }
}
