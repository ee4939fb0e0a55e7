namespace Annotate.Tests.Serialization;

/// <summary>One annotation type with its smallest and its fullest value, and the JSON of both as it must be written.</summary>
public sealed record Leaf(string Name, Annotation Minimal, string MinimalJson, Annotation Full, string FullJson)
{
    public override string ToString() => Name;
}
