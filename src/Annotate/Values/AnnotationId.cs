using System.Text.Json.Serialization;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate;

/// <summary>The name of an annotation, unique within its article. Annotations refer to each other by it.</summary>
/// <remarks>Any text that is not blank; compared ordinally. A string converts to it. <c>default</c> is no id and is refused by every set.</remarks>
[JsonConverter(typeof(ParsableJsonConverter<AnnotationId>))]
public readonly record struct AnnotationId : IComparable<AnnotationId>, IParsable<AnnotationId>
{
    private readonly string? _value;

    /// <summary>Makes an id.</summary>
    /// <exception cref="ArgumentException">The value is blank or not well-formed UTF-16.</exception>
    public AnnotationId(string value) => _value = Vocabulary.Check(value);

    /// <summary>The id as text; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether this is <c>default</c>, no id at all.</summary>
    public bool IsDefault => _value is null;

    /// <summary>Makes an id, so that <c>SourceIds = ["russia"]</c> can be written.</summary>
    /// <exception cref="ArgumentException">The value is blank or not well-formed UTF-16.</exception>
    public static implicit operator AnnotationId(string value) => new(value);

    /// <summary>Orders ordinally.</summary>
    public int CompareTo(AnnotationId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether the left id comes first ordinally.</summary>
    public static bool operator <(AnnotationId left, AnnotationId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left id comes first ordinally, or both are equal.</summary>
    public static bool operator <=(AnnotationId left, AnnotationId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left id comes last ordinally.</summary>
    public static bool operator >(AnnotationId left, AnnotationId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left id comes last ordinally, or both are equal.</summary>
    public static bool operator >=(AnnotationId left, AnnotationId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Value;

    static AnnotationId IParsable<AnnotationId>.Parse(string s, IFormatProvider? provider) => new(s);

    static bool IParsable<AnnotationId>.TryParse(string? s, IFormatProvider? provider, out AnnotationId result)
    {
        var isId = !string.IsNullOrWhiteSpace(s) && WellFormed.Is(s);
        result = isId ? new AnnotationId(s!) : default;
        return isId;
    }
}
