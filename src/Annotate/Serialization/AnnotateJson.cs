using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Annotate.Serialization;

namespace Annotate;

/// <summary>Reads and writes annotated articles as JSON (<c>annotate/1</c>) and as JSON Lines.</summary>
/// <remarks>
/// <para>Immutable and safe for concurrent use; make one and keep it. Everything survives: types nobody registered as
/// <see cref="UnknownAnnotation"/>s, unknown members as <see cref="Extensible.Extra"/>, and untouched annotations byte for byte.</para>
/// <para><c>Read</c> is strict: it throws one <see cref="AnnotationFormatException"/> that carries every finding. <c>ReadLenient</c> never throws for
/// what the input holds: it returns what could be read, the findings and the input.</para>
/// <para>The package holds the JSON Schema of the format (draft-07): <c>schema/annotate-1.schema.json</c>.</para>
/// </remarks>
public sealed partial class AnnotateJson
{
    private readonly AnnotationContract[] _contracts;
    private readonly Dictionary<Type, AnnotationContract> _contractsByType;

    /// <summary>Knows the standard types.</summary>
    public AnnotateJson() : this(new AnnotateOptions()) { }

    /// <summary>Knows these types.</summary>
    /// <inheritdoc cref="AnnotateJson(AnnotateOptions)"/>
    public AnnotateJson(AnnotationTypes types) : this(new AnnotateOptions(), types) { }

    /// <summary>Reads and writes as these options say. They are copied.</summary>
    /// <exception cref="ArgumentException">An option makes no sense, or a type cannot be used: members clash, a reference is misnamed, its
    /// context knows too little, or its <see cref="Annotation.Rewrite"/> forgets or misnames a span set or a reference.</exception>
    public AnnotateJson(AnnotateOptions options) : this(options, options?.Types!) { }

    private AnnotateJson(AnnotateOptions options, AnnotationTypes types)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(types);
        if (options.Problem() is { } problem)
            throw new ArgumentException(problem, nameof(options));
        Types = new AnnotationTypes(types);
        Offsets = options.Offsets;
        WriteQuotes = options.WriteQuotes;
        LinePerAnnotation = options.LinePerAnnotation;
        IsDeferred = options.Deferred;
        Limits.CopyFrom(options.Limits);
        SerializerOptions = MakeSerializerOptions(Types, Limits);
        _contracts = [.. Types.Select(Resolve)];
        _contractsByType = _contracts.ToDictionary(contract => contract.Type);
        ArticleMembers = StandardRecords.Article(Contract<ArticleDocument>());
        AgentMembers = StandardRecords.Agent(Contract<Agent>());
        Converter = new AnnotatedArticleJsonConverter(this);
    }

    /// <summary>Knows the standard types and has the default options.</summary>
    public static AnnotateJson Default { get; } = new();

    /// <summary>The types that are known.</summary>
    public IReadOnlyCollection<AnnotationTypeInfo> RegisteredTypes => Types;

    /// <summary>Lets an <see cref="AnnotatedArticle"/> be a part of other JSON: add it to <see cref="JsonSerializerOptions.Converters"/>, for minimal APIs for instance.</summary>
    /// <remarks>Without it <see cref="JsonSerializer"/> reads and writes articles as <see cref="Default"/> does.</remarks>
    public JsonConverter<AnnotatedArticle> Converter { get; }

    internal AnnotationTypes Types { get; }

    internal OffsetUnit Offsets { get; }

    internal bool WriteQuotes { get; }

    internal bool LinePerAnnotation { get; }

    internal bool IsDeferred { get; }

    internal ReadLimits Limits { get; } = new();

    internal JsonSerializerOptions SerializerOptions { get; }

    internal MemberTable<ArticleDocument> ArticleMembers { get; }

    internal MemberTable<Agent> AgentMembers { get; }

    /// <summary>The same without quotes and line breaks, for comparing members.</summary>
    internal AnnotateJson WithoutQuotes()
    {
        if (!WriteQuotes && !LinePerAnnotation)
            return this;
        var options = new AnnotateOptions { Offsets = Offsets, Deferred = IsDeferred, WriteQuotes = false, LinePerAnnotation = false };
        options.Limits.CopyFrom(Limits);
        return new AnnotateJson(options, Types);
    }

    internal AnnotationContract? FindContract(Type type) => _contractsByType.GetValueOrDefault(type);

    internal AnnotationContract? FindContract(ReadOnlySpan<byte> name)
    {
        foreach (var contract in _contracts)
        {
            if (name.SequenceEqual(contract.Utf8Name))
                return contract;
        }
        return null;
    }

    internal JsonTypeInfo<T> Contract<T>() => (JsonTypeInfo<T>)SerializerOptions.GetTypeInfo(typeof(T));

    private AnnotationContract Resolve(AnnotationTypeInfo type)
    {
        try
        {
            return type.Resolve(SerializerOptions);
        }
        catch (Exception exception) when (exception is NotSupportedException or InvalidOperationException)
        {
            throw new ArgumentException($"The contract of the annotation type '{type.Name}' ({type.Type.Name}) cannot be used. {exception.Message}", nameof(type), exception);
        }
    }

    private static JsonSerializerOptions MakeSerializerOptions(AnnotationTypes types, ReadLimits limits)
    {
        var resolvers = types.Select(type => type.Resolver).Prepend(AnnotateJsonContext.Default).Distinct().ToArray();
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(resolvers).WithAddedModifier(new ContractModifier(types).Modify),
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = limits.MaxDepth,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            Converters = { new WellFormedStringJsonConverter(), new FiniteDoubleJsonConverter(), new VerbatimElementJsonConverter() },
        };
        options.MakeReadOnly();
        return options;
    }
}
