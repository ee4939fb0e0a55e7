namespace Annotate;

/// <summary>What a reference between annotations may point to.</summary>
/// <remarks>Immutable; keep instances in static fields. An <see cref="UnknownAnnotation"/> is accepted by every target, since nobody knows
/// its type.</remarks>
public sealed class ReferenceTarget
{
    private readonly Type[] _types;

    private ReferenceTarget(Type[] types) => _types = types;

    /// <summary>Any annotation.</summary>
    public static ReferenceTarget Any { get; } = new([typeof(Annotation)]);

    /// <summary>An annotation of one type.</summary>
    public static ReferenceTarget Of<T>() where T : Annotation => Single<T>.Instance;

    /// <summary>The same, or an annotation of one type more.</summary>
    public ReferenceTarget Or<T>() where T : Annotation => new([.. _types, typeof(T)]);

    /// <summary>Whether a reference may point to this annotation.</summary>
    public bool Accepts(Annotation annotation)
    {
        ArgumentNullException.ThrowIfNull(annotation);
        return annotation is UnknownAnnotation || Array.Exists(_types, type => type.IsInstanceOfType(annotation));
    }

    /// <summary>The names of the accepted types, for messages.</summary>
    public override string ToString() => this == Any ? "annotation" : string.Join(" or ", _types.Select(type => type.Name));

    private static class Single<T>
    {
        public static readonly ReferenceTarget Instance = new([typeof(T)]);
    }
}
