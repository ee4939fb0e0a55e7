namespace Annotate.Evaluation.FactChecking;

/// <summary>A question and its answers, as text to compare.</summary>
public sealed record AveritecQuestion
{
    /// <summary>The question.</summary>
    public required string Question { get; init; }

    /// <summary>The answers; a Boolean one with its explanation after it: <c>Yes. Because …</c>.</summary>
    public IReadOnlyList<string> Answers { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The question with each answer; with "No answer could be found." where there is none.</summary>
    internal IEnumerable<string> Strings => Answers.Count == 0 ? [$"{Question} No answer could be found."] : Answers.Select(answer => $"{Question} {answer}");
}
