using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Annotate.Serialization;
using CsCheck;
using NJsonSchema;

namespace Annotate.Tests.Serialization;

/// <summary>The published JSON Schema says what the reader and the writer do.</summary>
public class SchemaTests
{
    private static readonly string Text =
        File.ReadAllText(Path.Combine(Seeds.Folder, "..", "src", "Annotate", "Serialization", "annotate-1.schema.json"));
    private static readonly JsonObject Definitions = JsonNode.Parse(Text)!["definitions"]!.AsObject();

    public static TheoryData<Type> Types =>
        [
            .. AnnotateJson.Default.RegisteredTypes.Select(type => type.Type), typeof(Agent), typeof(ReviewRating), typeof(RelationRole),
            typeof(Feature)
        ];

    public static TheoryData<string> Broken =>
    [
        """{"offsets":"utf-16","article":{"text":""}}""",
        """{"format":"annotate/2","offsets":"utf-16","article":{"text":""}}""",
        """{"format":"annotate/1","offsets":"bytes","article":{"text":""}}""",
        """{"format":"annotate/1","offsets":"utf-16","article":{}}""",
        """{"format":"annotate/1","offsets":"utf-16","article":{"text":"","layout":{"paragraphs":[[0]]}}}""",
        """{"format":"annotate/1","offsets":"utf-16","article":{"text":""},"agents":[{"name":"no id"}]}""",
        Documents.Of("1"),
        Documents.Of("""{"id":"a"}"""),
        Documents.Of("""{"type":"note","text":"no id"}"""),
        Documents.Of("""{"type":"x.y","text":"no id"}"""),
        Documents.Of("""{"type":"note","id":"n"}"""),
        Documents.Of("""{"type":"note","id":" ","text":""}"""),
        Documents.Of("""{"type":"note","id":"n","text":1}"""),
        Documents.Of("""{"type":"note","id":"n","text":"","targetIds":"a"}"""),
        Documents.Of("""{"type":"note","id":"n","text":"","target":[[0,1]]}"""),
        Documents.Of("""{"type":"note","id":"n","text":"","target":{"spans":[[0,1,2]]}}"""),
        Documents.Of("""{"type":"note","id":"n","text":"","target":{"spans":[[0,1]],"more":1}}"""),
        Documents.Of("""{"type":"note","id":"n","text":"","target":{"spans":[]}}"""),
        Documents.Of("""{"type":"note","id":"n","text":"","target":{"quotes":["A"]}}"""),
        Documents.Of("""{"type":"verdict","id":"n","claimId":"c","label":"refuted"}"""),
        Documents.Of("""{"type":"verdict","id":"n","claimId":"c","label":"","basis":"article"}"""),
        Documents.Of("""{"type":"entity","id":"n","name":"x","reliability":"G"}"""),
        Documents.Of("""{"type":"claim","id":"n","text":"x","date":"22 May"}"""),
    ];

    [Fact]
    public async Task The_seed_is_valid()
    {
        Assert.Empty((await SchemaAsync()).Validate(Encoding.UTF8.GetString(Seeds.AnnotatedJson)));
    }

    [Fact]
    public async Task Whatever_is_written_is_valid()
    {
        var schema = await SchemaAsync();

        RandomArticles.Gen.Sample(
            annotated => Assert.Empty(schema.Validate(Documents.WithExternal.ToJson(annotated))), iter: 100, threads: 1);
    }

    [Fact]
    public async Task Every_leaf_is_valid()
    {
        var schema = await SchemaAsync();

        Assert.All(Leaves.All, leaf => Assert.Empty(schema.Validate(Documents.Of($"{leaf.MinimalJson},{leaf.FullJson}"))));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task What_the_reader_refuses_is_invalid(string json)
    {
        Assert.Throws<AnnotationFormatException>(() => AnnotateJson.Default.Parse(json));
        Assert.NotEmpty((await SchemaAsync()).Validate(json));
    }

    [Theory]
    [InlineData("""{"type":"note","id":"n","text":"","new":1}""")]
    [InlineData("""{"type":"entity","id":"n","name":"x","kind":"myOwn"}""")]
    [InlineData("""{"type":"acme.x","id":"n","anything":[]}""")]
    public async Task Unknown_types_members_and_values_are_valid(string annotation)
    {
        Assert.Empty((await SchemaAsync()).Validate(Documents.Of(annotation)));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Members_and_their_types_are_those_of_the_contract(Type type)
    {
        var name = AnnotateJson.Default.RegisteredTypes.FirstOrDefault(known => known.Type == type)?.Name ?? CamelCase(type);
        var contract = AnnotateJson.Default.Settings.SerializerOptions.GetTypeInfo(type);
        var properties = contract.Properties.Where(property => !property.IsExtensionData).OrderBy(property => property.Order).ToList();

        var members = MembersOf(Definitions[name]!.AsObject());

        Assert.Equal(properties.Select(property => property.Name), members.Select(member => member.Key));
        Assert.Equal(
            properties.Where(property => property.IsRequired).Select(property => property.Name),
            RequiredOf(Definitions[name]!.AsObject()).Where(member => member != "type"));
        Assert.All(
            properties.Where(property => property.Name != "type"),
            property => Assert.Equal(Expected(property.PropertyType), Shape(members[property.Name])));
    }

    [Theory]
    [InlineData("article", typeof(ArticleDocument))]
    [InlineData("layout", typeof(LayoutDocument))]
    public void Members_of_the_article_are_those_of_the_contract(string name, Type type)
    {
        var contract = AnnotateJson.Default.Settings.SerializerOptions.GetTypeInfo(type);

        Assert.Equal(
            contract.Properties.Where(property => !property.IsExtensionData).Select(property => property.Name),
            MembersOf(Definitions[name]!.AsObject()).Select(member => member.Key));
    }

    [Fact]
    public void Every_vocabulary_names_its_standard_values()
    {
        var vocabularies = typeof(AnnotateJson).Assembly.GetTypes()
            .Where(type => IsVocabulary(type) && type.Namespace == "Annotate")
            .ToList(); // those of the model

        Assert.Equal(29, vocabularies.Count);
        Assert.All(vocabularies, vocabulary =>
        {
            var standard = (System.Collections.IEnumerable)vocabulary.GetProperty(
                "Standard", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
            Assert.Equal(
                standard.Cast<object>().Select(value => value.ToString()),
                Definitions[CamelCase(vocabulary)]!["examples"]!.AsArray().Select(value => value!.GetValue<string>()));
        });
    }

    [Fact]
    public void Every_standard_type_can_be_an_annotation()
    {
        var names = AnnotateJson.Default.RegisteredTypes.Select(type => type.Name).ToList();

        Assert.Equal(
            names.Append("unknownAnnotation").Select(name => $"#/definitions/{name}"),
            Definitions["annotation"]!["anyOf"]!.AsArray().Select(one => one!["$ref"]!.GetValue<string>()));
        Assert.Equal(
            names,
            Definitions["unknownAnnotation"]!["properties"]!["type"]!["not"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()));
    }

    private static async Task<JsonSchema> SchemaAsync() => await JsonSchema.FromJsonAsync(Text, TestContext.Current.CancellationToken);

    private static Dictionary<string, JsonNode> MembersOf(JsonObject definition)
    {
        var members = new Dictionary<string, JsonNode>();
        foreach (var part in PartsOf(definition))
        {
            foreach (var (name, value) in part["properties"]?.AsObject() ?? [])
                members.TryAdd(name, value!);
        }
        return members;
    }

    private static IEnumerable<string> RequiredOf(JsonObject definition) =>
        PartsOf(definition).SelectMany(part => part["required"]?.AsArray().Select(name => name!.GetValue<string>()) ?? []);

    private static IEnumerable<JsonObject> PartsOf(JsonObject definition) =>
        definition["allOf"] is JsonArray parts
            ? parts.Select(part => part!["$ref"] is { } reference
                ? Definitions[reference.GetValue<string>()["#/definitions/".Length..]]!.AsObject()
                : part.AsObject())
            : [definition];

    /// <summary>The schema of a member without descriptions and bounds.</summary>
    private static string Shape(JsonNode schema) => schema switch
    {
        _ when schema["$ref"] is { } reference => reference.GetValue<string>()["#/definitions/".Length..],
        _ when schema["anyOf"] is JsonArray any => string.Join('|', any.Select(one => Shape(one!))),
        _ when schema["items"] is { } items => $"[{Shape(items)}]",
        _ => schema["type"]!.GetValue<string>(),
    };

    private static string Expected(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var item = type.GetGenericArguments()[0];
            return $"[{Expected(item)}{(Nullable.GetUnderlyingType(item) is null ? "" : "|null")}]";
        }
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(string) ? "string"
            : type == typeof(bool) ? "boolean"
            : type == typeof(int) ? "integer"
            : type == typeof(double) ? "number"
            : type == typeof(DateTimeOffset) ? "instant"
            : CamelCase(type);
    }

    private static bool IsVocabulary(Type type) =>
        type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IVocabulary<>));

    private static string CamelCase(Type type) => JsonNamingPolicy.CamelCase.ConvertName(type.Name);
}
