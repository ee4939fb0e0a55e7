using Annotate.Contracts;
using System.Text.Json;
using System.Text.Json.Serialization;
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
        Settings = new JsonSettings(options, types);
        Converter = new AnnotatedArticleJsonConverter(this);
    }

    /// <summary>Knows the standard types and has the default options.</summary>
    public static AnnotateJson Default { get; } = new();

    /// <summary>The types that are known.</summary>
    public IReadOnlyCollection<AnnotationTypeInfo> RegisteredTypes => Settings.Types;

    /// <summary>Lets an <see cref="AnnotatedArticle"/> be a part of other JSON: add it to <see cref="JsonSerializerOptions.Converters"/>, for minimal APIs for instance.</summary>
    /// <remarks>Without it <see cref="JsonSerializer"/> reads and writes articles as <see cref="Default"/> does.</remarks>
    public JsonConverter<AnnotatedArticle> Converter { get; }

    /// <summary>New options with the contracts of every registered type, for JSON of your own that holds annotations: a report, a table.</summary>
    /// <remarks>Add your contracts to <see cref="JsonSerializerOptions.TypeInfoResolverChain"/>. Spans are in UTF-16 and not verified. For whole
    /// articles add <see cref="Converter"/>.</remarks>
    public JsonSerializerOptions CreateSerializerOptions() => new(Settings.SerializerOptions);

    internal JsonSettings Settings { get; }

    private ReadLimits Limits => Settings.Limits;

    /// <summary>The same without quotes and line breaks, for comparing members.</summary>
    internal AnnotateJson WithoutQuotes()
    {
        if (!Settings.WriteQuotes && !Settings.LinePerAnnotation)
            return this;
        var options = new AnnotateOptions { Offsets = Settings.Offsets, Deferred = Settings.IsDeferred, WriteQuotes = false, LinePerAnnotation = false };
        options.Limits.CopyFrom(Settings.Limits);
        return new AnnotateJson(options, Settings.Types);
    }
}
