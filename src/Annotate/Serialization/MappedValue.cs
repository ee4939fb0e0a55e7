namespace Annotate.Serialization;

/// <summary>A span set or an id that a type reported, under the name that it gave.</summary>
internal sealed record MappedValue(string Name, object Value);
