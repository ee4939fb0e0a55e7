using System.Collections;
using System.Text.Json.Serialization.Metadata;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate;

/// <summary>The annotation types that a reader and writer knows: the standard ones, and those added.</summary>
/// <remarks>Not safe for concurrent changes; an <see cref="AnnotateJson"/> takes a copy when it is made.</remarks>
public sealed class AnnotationTypes : IReadOnlyCollection<AnnotationTypeInfo>
{
    private readonly List<AnnotationTypeInfo> _types = [.. StandardTypes.All];

    /// <summary>Makes a registry of the standard types.</summary>
    public AnnotationTypes() { }

    internal AnnotationTypes(AnnotationTypes other) => _types = [.. other._types];

    /// <summary>The number of types.</summary>
    public int Count => _types.Count;

    /// <summary>Adds a type of your own.</summary>
    /// <typeparam name="T">A sealed record that derives from <see cref="Annotation"/>.</typeparam>
    /// <param name="name">Its name in files. It holds a dot (<c>acme.framing</c>); names without one are the standard types'.</param>
    /// <param name="typeInfo">Its contract, from your source-generated context: <c>FramingJson.Default.Framing</c>. Only the resolver that
    /// it comes from is used; naming policy and other options of the context are not.</param>
    /// <returns>This registry, for the next call.</returns>
    /// <remarks>The members are looked at when an <see cref="AnnotateJson"/> is made of the registry, which refuses what would be
    /// lost or stay behind. An <c>init</c> member that a file leaves out keeps the value of its initializer.</remarks>
    /// <exception cref="ArgumentException">The name has no dot or is taken, or the type is not sealed, is registered already, or comes
    /// without its resolver.</exception>
    public AnnotationTypes Add<T>(string name, JsonTypeInfo<T> typeInfo) where T : Annotation
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(typeInfo);
        if (!name.Contains('.', StringComparison.Ordinal))
            throw new ArgumentException(
                $"The type name '{name}' has no dot. Names without one are the library's; call yours 'yourname.{name}'.", nameof(name));
        Vocabulary.Check(name);
        if (typeInfo.OriginatingResolver is not { } resolver)
            throw new ArgumentException(
                $"The contract of {typeof(T).Name} names no resolver that it comes from. Take it from a source-generated context: "
                    + $"MyJson.Default.{typeof(T).Name}.", nameof(typeInfo));
        if (!typeof(T).IsSealed)
            throw new ArgumentException(
                $"The type {typeof(T).Name} is not sealed. Seal it: a derived type would be written as its base and lose members.",
                nameof(typeInfo));
        if (_types.Find(type => string.Equals(type.Name, name, StringComparison.Ordinal)) is { } taken)
            throw new ArgumentException(
                $"The type name '{name}' is registered already, for {taken.Type.Name}. Register it once.", nameof(name));
        if (_types.Find(type => type.Type == typeof(T)) is { } same)
            throw new ArgumentException(
                $"The type {typeof(T).Name} is registered already, as '{same.Name}'. Register it once.", nameof(typeInfo));
        _types.Add(new RegisteredType<T>(name, resolver));
        return this;
    }

    /// <summary>Finds a type by its name in files; null where it is not registered.</summary>
    public AnnotationTypeInfo? Find(string name) => _types.Find(type => string.Equals(type.Name, name, StringComparison.Ordinal));

    /// <inheritdoc/>
    public IEnumerator<AnnotationTypeInfo> GetEnumerator() => _types.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
