namespace Annotate.Formats.Records;

/// <summary>What a tool showed of a record when it was written, and what the file shows now; null where they cannot be compared.</summary>
/// <param name="record">What the record holds.</param>
/// <param name="all">Every annotation of the file, this one as its record says.</param>
/// <remarks>The first is what the format's writer writes of the record, read as the second is: what is visible is described once.</remarks>
internal delegate (Shown Before, Shown Now)? Picture(Annotation record, AnnotatedArticle all);
