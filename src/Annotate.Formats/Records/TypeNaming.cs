namespace Annotate.Formats.Records;

/// <summary>The names of types in files, which tools show where an annotation has no label of its own.</summary>
internal static class TypeNaming
{
    public static string NameOf(this AnnotateJson json, Annotation annotation) => annotation is UnknownAnnotation unknown
        ? unknown.Type ?? "annotation"
        : json.RegisteredTypes.First(type => type.Type == annotation.GetType()).Name;
}
