using System.Text;
using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>What lenient reading gives: the value as far as there is one, every finding, and the input as it was.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class ReadResult<T> where T : class
{
    /// <summary>Makes a result, for readers of other formats.</summary>
    /// <param name="value">The value; null where nothing could be made of the input.</param>
    /// <param name="diagnostics">The findings, in the order of the input.</param>
    /// <param name="raw">The input, untouched.</param>
    public ReadResult(T? value, IEnumerable<Diagnostic> diagnostics, ReadOnlyMemory<byte> raw) : this(value, diagnostics, raw, null) { }

    /// <summary>Makes the result of one line of a file.</summary>
    /// <param name="value">The value; null where nothing could be made of the line.</param>
    /// <param name="diagnostics">The findings, in the order of the input.</param>
    /// <param name="raw">The line, untouched.</param>
    /// <param name="lineNumber">The number of the line, from 1.</param>
    public ReadResult(T? value, IEnumerable<Diagnostic> diagnostics, ReadOnlyMemory<byte> raw, long? lineNumber) =>
        (Value, Diagnostics, Raw, LineNumber) = (value, ValueList.Copy(diagnostics), raw, lineNumber);

    /// <summary>The value; null where nothing could be made of the input.</summary>
    public T? Value { get; }

    /// <summary>The findings, in the order of the input.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The input in UTF-8, untouched. Of a line beyond the limit only its beginning, as a finding says.</summary>
    public ReadOnlyMemory<byte> Raw { get; }

    /// <summary>The number of the line in a JSON Lines file, from 1.</summary>
    public long? LineNumber { get; }

    /// <summary>Whether there is a value and no finding is an error.</summary>
    public bool IsSuccess => Value is not null && !HasErrors;

    private bool HasErrors => Diagnostics.Count > 0 && Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>The value of a successful read.</summary>
    /// <exception cref="AnnotationFormatException">A finding is an error; the exception carries all of them.</exception>
    public T GetValueOrThrow() => IsSuccess ? Value! : throw new AnnotationFormatException(Diagnostics);

    /// <summary>The input as text; bytes that are not UTF-8 appear as U+FFFD.</summary>
    public string RawText() => Encoding.UTF8.GetString(Raw.Span);
}
