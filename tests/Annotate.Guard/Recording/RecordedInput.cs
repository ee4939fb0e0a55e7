namespace Annotate.Guard.Recording;

/// <summary>What a version answered to one input.</summary>
/// <param name="Name">The input.</param>
/// <param name="Content">The fingerprint of its bytes: answers to other bytes cannot be compared.</param>
/// <param name="Answers">The answers by path, as tokens.</param>
internal sealed record RecordedInput(string Name, string Content, IReadOnlyList<(string Path, string Token)> Answers)
{
    /// <summary>Of a command line the name alone: what it reads are inputs themselves.</summary>
    public static string ContentOf(GuardInput input) =>
        Fingerprint.Of([.. input.Kind.IsFile
            ? input.Parts.SelectMany(part => (byte[])[.. System.Text.Encoding.UTF8.GetBytes(part.Key), .. part.Value]) : []]);

    /// <summary>Asks this build the same, and tells what differs.</summary>
    public IEnumerable<Difference> Compare(GuardCorpus corpus)
    {
        if (corpus.Find(Name) is not { } input)
            return [new Difference("input", "gone", null, Name)];
        if (ContentOf(input) != Content)
            return [new Difference("input", "bytes", null, Name)];
        var subject = new Subject(input);
        return Answers.SelectMany(answer => AllPaths.Find(answer.Path) is { } path
            ? AnswerToken.Differing(answer.Token, AnswerToken.Of(Asking.One(subject, path, explains: false).Line))
                .Select(field => new Difference(answer.Path, AnswerLine.NameOf(field), null, Name))
            : [new Difference(answer.Path, "gone", null, Name)]);
    }
}
