using Annotate.Serialization;

namespace Annotate.Formats.Sources;

/// <summary>A part of a source as it was read, with what is wrong with it so far.</summary>
internal sealed record Part(string Name, byte[] Bytes, DiagnosticCollector Diagnostics)
{
    /// <summary>The result of reading it into one article.</summary>
    public ReadResult<AnnotatedArticle> ToResult(AnnotatedArticle? annotated) => new(annotated, Diagnostics.ToList(), Bytes);
}
