using System.Globalization;

namespace Annotate;

/// <summary>An annotation cannot be removed alone, since others refer to it.</summary>
public sealed class ReferencedException : AnnotateException
{
    internal ReferencedException(AnnotationId id, IReadOnlyList<(AnnotationId FromId, string Member, AnnotationId ToId)> references)
        : base(string.Create(
            CultureInfo.InvariantCulture,
            $"The annotation '{id}' is referred to {(references.Count == 1 ? "once" : $"{references.Count} times")}: "
                + $"{string.Join(", ", references.Take(10).Select(Describe))}{(references.Count > 10 ? ", …" : "")}. "
                + $"Use WithoutCascade to drop these too, or change them first."))
    {
        Id = id;
        References = references;
    }

    /// <summary>The annotation that was to be removed.</summary>
    public AnnotationId Id { get; }

    /// <summary>The references to it: who refers, and by which member, by its JSON name.</summary>
    public IReadOnlyList<(AnnotationId FromId, string Member, AnnotationId ToId)> References { get; }

    private static string Describe((AnnotationId FromId, string Member, AnnotationId ToId) reference) =>
        $"{reference.FromId}.{reference.Member} -> {reference.ToId}";
}
