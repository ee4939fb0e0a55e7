using System.Diagnostics;

namespace Annotate.Guard.Paths;

/// <summary>Asks this build about an input.</summary>
internal static class Asking
{
    /// <summary>The answers of all paths that are for the input, and the time that each took.</summary>
    public static IEnumerable<(AnswerLine Line, TimeSpan Time)> All(GuardInput input)
    {
        var subject = new Subject(input);
        foreach (var path in AllPaths.List.Where(path => path.IsFor(subject)))
        {
            var start = Stopwatch.GetTimestamp();
            var (line, _) = One(subject, path, explains: false);
            yield return (line, Stopwatch.GetElapsedTime(start));
        }
    }

    /// <summary>The answer of one path.</summary>
    public static (AnswerLine Line, string Explanation) One(Subject subject, GuardPath path, bool explains)
    {
        var answer = new Answer(explains);
        answer.Try("path", () => path.Run(subject, answer));
        return (answer.ToLine(path.Name), answer.Explanation);
    }
}
