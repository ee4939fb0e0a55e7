using Annotate.Serialization;

namespace Annotate.Formats;

/// <summary>A way in which annotations stand in files: the extension point of this package.</summary>
/// <remarks>
/// <para>Derive a sealed class, say what the format is, and override <see cref="ReadAsync"/>, <see cref="WriteAsync(IAsyncEnumerable{AnnotatedArticle}, FormatTarget, CancellationToken)"/>
/// or both. Register it with <c>AddAnnotate().AddFormat&lt;T&gt;()</c> or in a <see cref="FormatRegistry"/>.</para>
/// <para>Instances are immutable and safe for concurrent use.</para>
/// </remarks>
public abstract class AnnotationFormat
{
    /// <summary>The name by which it is found: <c>brat</c>. Compared without regard to case.</summary>
    public abstract string Name { get; }

    /// <summary>The file extensions by which it is found, with their dot, the preferred one first: <c>.ann</c>. May be shared with other formats.</summary>
    public abstract IReadOnlyList<string> Extensions { get; }

    /// <summary>The media type (RFC 6838): <c>application/ld+json</c>.</summary>
    public abstract string MediaType { get; }

    /// <summary>What its offsets count, as the format declares it; null where it has no offsets.</summary>
    public abstract OffsetUnit? OffsetUnit { get; }

    /// <summary>What it can do.</summary>
    public abstract FormatCapabilities Capabilities { get; }

    /// <summary>Reads every article of a source. Lenient: what is wrong is a finding of its article and does not stop the rest.</summary>
    /// <param name="source">Where the files are.</param>
    /// <param name="options">The article where the format holds no text, the unit of the offsets where it is known, the limits.</param>
    /// <param name="cancellationToken">Stops between and inside articles.</param>
    /// <exception cref="NotSupportedException">The format cannot be read.</exception>
    public virtual IAsyncEnumerable<ReadResult<AnnotatedArticle>> ReadAsync(FormatSource source, FormatReadOptions options, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException($"The format '{Name}' can only be written. Read another one.");

    /// <summary>Writes articles to a target and tells what got lost.</summary>
    /// <param name="articles">The articles; more than one needs a directory, or a format whose files hold several.</param>
    /// <param name="target">Where the files go.</param>
    /// <param name="cancellationToken">Stops between articles.</param>
    /// <returns>Everything that could not be expressed.</returns>
    /// <exception cref="NotSupportedException">The format cannot be written.</exception>
    /// <exception cref="AnnotationFormatException">An annotation cannot be written at all, as <see cref="AnnotateJson"/> says: its type is not registered, or a span lies outside the text.</exception>
    public virtual Task<LossReport> WriteAsync(IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException($"The format '{Name}' can only be read. Write another one.");

    /// <summary>Writes one article and tells what got lost.</summary>
    /// <inheritdoc cref="WriteAsync(IAsyncEnumerable{AnnotatedArticle}, FormatTarget, CancellationToken)"/>
    public Task<LossReport> WriteAsync(AnnotatedArticle annotated, FormatTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        return WriteAsync(new[] { annotated }.ToAsyncEnumerable(), target, cancellationToken);
    }

    /// <summary>Reads a source of exactly one article. Strict.</summary>
    /// <param name="source">Where the files are.</param>
    /// <param name="options">The article where the format holds no text, the unit of the offsets where it is known, the limits.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="AnnotationFormatException">A finding is an error; the exception carries all of them.</exception>
    /// <exception cref="AnnotateException">The source holds no article, or several.</exception>
    /// <exception cref="NotSupportedException">The format cannot be read.</exception>
    public async Task<AnnotatedArticle> ReadSingleAsync(FormatSource source, FormatReadOptions options, CancellationToken cancellationToken = default)
    {
        AnnotatedArticle? single = null;
        await foreach (var result in ReadAsync(source, options, cancellationToken).ConfigureAwait(false))
        {
            if (single is not null)
                throw new AnnotateException($"The source holds several articles in the format '{Name}'. Read them with ReadAsync.");
            single = result.GetValueOrThrow();
        }
        return single ?? throw new AnnotateException($"The source holds no article in the format '{Name}'. Check its name and its files: {string.Join(", ", source.Names.Take(5))}.");
    }

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;
}
