namespace Annotate.Serialization;

/// <summary>One annotation as the first phase leaves it: its bytes, its contract where its type is registered, and where its id stands.</summary>
internal readonly record struct AnnotationSlice(int Start, int Length, AnnotationContract? Contract, string? Type, int IdStart);
