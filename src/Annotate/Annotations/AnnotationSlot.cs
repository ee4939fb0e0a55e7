namespace Annotate;

/// <summary>One annotation of a set: its record, and the bytes it was read from as long as nobody touched it.</summary>
internal readonly record struct AnnotationSlot(Annotation Record, int Start = 0, int Length = 0);
