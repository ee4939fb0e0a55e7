namespace Annotate.Evaluation;

/// <summary>Data that a measure cannot be computed over, such as more overlapping spans than an assignment takes.</summary>
public sealed class EvaluationException : AnnotateException
{
    /// <summary>Makes an exception without a message of its own.</summary>
    public EvaluationException() { }

    /// <summary>Makes an exception that says what is wrong, where, and what to do.</summary>
    public EvaluationException(string message) : base(message) { }

    /// <summary>Makes an exception that says what is wrong, where, and what to do, and names its cause.</summary>
    public EvaluationException(string message, Exception? innerException) : base(message, innerException) { }
}
