namespace Annotate;

/// <summary>A reference found inside the JSON of an unknown annotation, by the bytes of its string; a null id means that it was taken
/// away.</summary>
internal sealed record LocatedReference(string Path, int Start, int End, bool InList, AnnotationId? Id, AnnotationId Original);
