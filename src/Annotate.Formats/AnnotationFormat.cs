using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats;

/// <summary>A way in which annotations stand in files: the extension point of this package.</summary>
/// <remarks>
/// <para>A format is found by its name or by the extension of a file. It reads from a <see cref="FormatSource"/> and writes to a <see cref="FormatTarget"/>, so that a file, its
/// companions, a directory, a stream and bytes in memory are all the same to it. Writing tells what it could not express, in a <see cref="LossReport"/>; reading tells what it
/// met, in the diagnostics of each result.</para>
/// <para>To add one of your own, derive a sealed class, say what the format is, and override <see cref="ReadAsync"/>, <see cref="WriteAsync(IAsyncEnumerable{AnnotatedArticle}, FormatTarget, CancellationToken)"/>
/// or both. Register it with <c>AddAnnotate().AddFormat&lt;T&gt;()</c> or with <see cref="FormatRegistry.With"/>. Keep to what the others promise: spans of articles count UTF-16 code units
/// whatever the file counts; nothing is dropped unless the report says so; what is wrong in a file is a finding with its place and never an exception of another kind.</para>
/// <para>Instances are immutable and safe for concurrent use.</para>
/// </remarks>
/// <example>
/// <code>
/// var brat = FormatRegistry.Standard.FindByExtension("a.ann")[0];
/// var losses = await brat.WriteAsync(annotated, FormatTarget.ToFile("a.ann"));
/// Console.WriteLine(losses); // what brat has no place for, one line each
/// var back = await brat.ReadSingleAsync(FormatSource.FromFile("a.ann"), FormatReadOptions.Default);
/// </code>
/// </example>
public abstract class AnnotationFormat
{
    /// <summary>The name by which it is found: <c>brat</c>. Compared without regard to case.</summary>
    public abstract string Name { get; }

    /// <summary>The file extensions by which it is found, with their dot, the preferred one first: <c>.ann</c>. May be shared with other formats.</summary>
    public abstract IReadOnlyList<string> Extensions { get; }

    /// <summary>The media type (RFC 6838): <c>application/ld+json</c>.</summary>
    public abstract string MediaType { get; }

    /// <summary>What its offsets count, as the format declares it; null where it has no offsets, or each file says what they count.</summary>
    /// <remarks>Conversion from and to UTF-16 happens in reading and writing. A file may count otherwise than its format says: see <see cref="FormatReadOptions.OffsetUnit"/>.</remarks>
    public abstract OffsetUnit? OffsetUnit { get; }

    /// <summary>What it can do: whether it is read, written or both, and what it has words of its own for.</summary>
    /// <remarks>What is not among them is carried beside where there is <see cref="FormatCapabilities.Carries"/>, else it is reported as lost.</remarks>
    public abstract FormatCapabilities Capabilities { get; }

    /// <summary>Reads every article of a source. Lenient: what is wrong is a finding of its article and does not stop the rest.</summary>
    /// <param name="source">Where the files are.</param>
    /// <param name="options">The article where the format holds no text, the unit of the offsets where it is known, the limits.</param>
    /// <param name="cancellationToken">Stops while bytes are read, and between articles.</param>
    /// <returns>A result for each article, in the order of the names of the parts and inside them; a part of which nothing can be made is a result without a value.</returns>
    /// <exception cref="NotSupportedException">The format cannot be read.</exception>
    public virtual IAsyncEnumerable<ReadResult<AnnotatedArticle>> ReadAsync(FormatSource source, FormatReadOptions options, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException($"The format '{Name}' can only be written. Read another one.");

    /// <summary>Writes articles to a target and tells what got lost.</summary>
    /// <param name="articles">The articles; more than one needs a directory, or a format whose files hold several.</param>
    /// <param name="target">Where the files go.</param>
    /// <param name="cancellationToken">Stops while bytes are written, and between articles.</param>
    /// <returns>Everything that could not be expressed: <see cref="LossReport.IsLossless"/> where there is nothing.</returns>
    /// <exception cref="NotSupportedException">The format cannot be written.</exception>
    /// <exception cref="AnnotateException">There are several articles, and the target is one file of a format whose files hold one.</exception>
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
