using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Annotate.Contracts;

namespace Annotate.Serialization;

/// <summary>What every reader and writer of one <see cref="AnnotateJson"/> goes by: its types with their contracts, and its
/// options.</summary>
internal sealed class JsonSettings
{
    /// <summary>What a file names as its format.</summary>
    public const string Format = "annotate/1";

    private readonly AnnotationContract[] _contracts;
    private readonly Dictionary<Type, AnnotationContract> _contractsByType;

    /// <inheritdoc cref="AnnotateJson(AnnotateOptions)" path="/exception"/>
    public JsonSettings(AnnotateOptions options, AnnotationTypes types)
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
    }

    public AnnotationTypes Types { get; }

    public OffsetUnit Offsets { get; }

    public bool WriteQuotes { get; }

    public bool LinePerAnnotation { get; }

    public bool IsDeferred { get; }

    public ReadLimits Limits { get; } = new();

    public JsonSerializerOptions SerializerOptions { get; }

    public MemberTable<ArticleDocument> ArticleMembers { get; }

    public MemberTable<Agent> AgentMembers { get; }

    public AnnotationContract? FindContract(Type type) => _contractsByType.GetValueOrDefault(type);

    public AnnotationContract? FindContract(ReadOnlySpan<byte> name)
    {
        foreach (var contract in _contracts)
        {
            if (name.SequenceEqual(contract.Utf8Name))
                return contract;
        }
        return null;
    }

    public JsonTypeInfo<T> Contract<T>() => (JsonTypeInfo<T>)SerializerOptions.GetTypeInfo(typeof(T));

    private AnnotationContract Resolve(AnnotationTypeInfo type)
    {
        try
        {
            return ((RegisteredType)type).Resolve(SerializerOptions);
        }
        catch (Exception exception) when (exception is NotSupportedException or InvalidOperationException)
        {
            throw new ArgumentException(
                $"The contract of the annotation type '{type.Name}' ({type.Type.Name}) cannot be used. {exception.Message}", nameof(type),
                exception);
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
