using Annotate.Diagnostics;

namespace Annotate.Formats;

/// <summary>What a conversion could not express: complete, one finding for each annotation and member.</summary>
/// <remarks>The codes are ANN201 to ANN204. <see cref="Diagnostic.AnnotationId"/> names the annotation, <see cref="Diagnostic.Path"/> its
/// member by its JSON name.</remarks>
public sealed class LossReport
{
    /// <summary>Makes a report.</summary>
    public LossReport(params IEnumerable<Diagnostic> losses) => Losses = ValueList.Copy(losses);

    /// <summary>A report without losses.</summary>
    public static LossReport None { get; } = new();

    /// <summary>The losses, in the order of the annotations.</summary>
    public IReadOnlyList<Diagnostic> Losses { get; }

    /// <summary>Whether everything was expressed or carried.</summary>
    public bool IsLossless => Losses.Count == 0;

    /// <summary>The losses of one annotation.</summary>
    public IEnumerable<Diagnostic> Of(AnnotationId id) => Losses.Where(loss => loss.AnnotationId == id);

    /// <summary>One loss a line; empty where there is none.</summary>
    public override string ToString() => string.Join('\n', Losses);
}
