namespace Annotate.Guard.Paths;

/// <summary>One way through the library: something that is done with an input, and what is told of it.</summary>
/// <param name="Name">The name in answers and in the list of expected differences: <c>write/utf-8</c>.</param>
/// <param name="Run">Does it. What it throws is an answer too.</param>
internal sealed record GuardPath(string Name, Action<Subject, Answer> Run)
{
    /// <summary>
    /// Of how many mutants one goes this way: what is slow, or differs little from other ways, goes seldom. Files of ours go every way.
    /// </summary>
    public int Share { get; init; } = 1;

    /// <summary>Whether an input can go this way.</summary>
    public Func<Subject, bool> Takes { get; init; } = static subject => subject.Annotated is not null;

    /// <summary>Whether an input goes this way: by chance, which both builds draw alike.</summary>
    public bool IsFor(Subject subject) =>
        (Share == 1 || (subject.Input.IsOurs && !subject.Input.IsMutant) || subject.Random($"share {Name}").OneIn(Share)) && Takes(subject);
}
