namespace Annotate.Evaluation.FactChecking;

/// <summary>A claim of AVeriTeC with its verdict, its questions and answers, and its justification; gold or predicted.</summary>
public sealed record AveritecClaim
{
    /// <summary>Its id, unique in the data set.</summary>
    public required string Id { get; init; }

    /// <summary>Its verdict.</summary>
    public required VerdictLabel Label { get; init; }

    /// <summary>What kinds of claim it is, for the scores by kind; those of gold count.</summary>
    public IReadOnlyList<ClaimKind> Kinds { get; init => field = ValueList.Copy(value); } = ValueList<ClaimKind>.Empty;

    /// <summary>The questions and answers, best first.</summary>
    public IReadOnlyList<AveritecQuestion> Questions { get; init => field = ValueList.Copy(value); } = ValueList<AveritecQuestion>.Empty;

    /// <summary>Further evidence without a question.</summary>
    public IReadOnlyList<string> Statements { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>Why the verdict follows. A prediction without one is compared by its evidence.</summary>
    public string? Justification { get; init; }

    internal IEnumerable<string> Strings => Questions.SelectMany(question => question.Strings).Concat(Statements);

    /// <summary>The claims of an annotated article: each claim's first verdict with the questions and answers of its evidence, equal questions joined; evidence without a question is a statement by its description.</summary>
    /// <remarks>Claims without a verdict are left out.</remarks>
    public static IReadOnlyList<AveritecClaim> Of(AnnotatedArticle annotated)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        var sets = annotated.OfType<EvidenceSet>().ToLookup(set => set.ClaimId);
        return [.. annotated.OfType<Verdict>().DistinctBy(verdict => verdict.ClaimId).Select(verdict => Of(annotated, verdict, sets[verdict.ClaimId]))];
    }

    private static AveritecClaim Of(AnnotatedArticle annotated, Verdict verdict, IEnumerable<EvidenceSet> sets)
    {
        Evidence[] evidence = [.. sets.SelectMany(set => set.EvidenceIds).Distinct().Select(id => annotated.Find<Evidence>(id)).OfType<Evidence>()];
        return new AveritecClaim
        {
            Id = verdict.ClaimId.Value,
            Label = verdict.Label,
            Kinds = annotated.Find<Claim>(verdict.ClaimId)?.Kinds ?? [],
            Justification = verdict.Rationale,
            Questions = QuestionsOf(evidence),
            Statements = [.. evidence.Where(item => item.Question is null && item.Description is not null).Select(item => item.Description!)],
        };
    }

    private static AveritecQuestion[] QuestionsOf(Evidence[] evidence) =>
        [.. evidence.Where(item => item.Question is not null)
            .GroupBy(item => item.Question!, StringComparer.Ordinal)
            .Select(group => new AveritecQuestion { Question = group.Key, Answers = [.. group.Where(item => item.Answer is not null).Select(AnswerOf)] })];

    private static string AnswerOf(Evidence evidence) =>
        evidence.AnswerType == AnswerType.Boolean && evidence.Description is { } explanation ? $"{evidence.Answer}. {explanation}" : evidence.Answer!;
}
