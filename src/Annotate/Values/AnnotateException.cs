namespace Annotate;

/// <summary>The root of every exception that wrong data causes in this library. Wrong arguments are
/// <see cref="ArgumentException"/>s.</summary>
public class AnnotateException : Exception
{
    /// <summary>Makes an exception without a message of its own.</summary>
    public AnnotateException() { }

    /// <summary>Makes an exception that says what is wrong, where, and what to do.</summary>
    public AnnotateException(string message) : base(message) { }

    /// <summary>Makes an exception that says what is wrong, where, and what to do, and names its cause.</summary>
    public AnnotateException(string message, Exception? innerException) : base(message, innerException) { }
}
