namespace Annotate.Analysis;

/// <content>The standard rules that take words or numbers of your own, for <see cref="Replace"/>, and what they take by default.</content>
public sealed partial class EditorialRules
{
    /// <summary>The English words by which <c>ATT005</c> knows that a cue casts doubt.</summary>
    public static IReadOnlyList<string> StandardCues => Analysis.DoubtWithoutEvidence.StandardCues;

    /// <summary>The English words and phrases that make a time relative for <c>CLM005</c>.</summary>
    public static IReadOnlyList<string> StandardRelativeWords => Analysis.ExpiredClaim.StandardRelativeWords;

    /// <summary>The English texts of ratings that mean true for <c>RTG001</c>.</summary>
    public static IReadOnlyList<string> StandardTrueTexts => Analysis.RatingContradictsText.StandardTrueTexts;

    /// <summary>The English texts of ratings that mean false for <c>RTG001</c>.</summary>
    public static IReadOnlyList<string> StandardFalseTexts => Analysis.RatingContradictsText.StandardFalseTexts;

    /// <summary>The parts of names by which <c>RTG004</c> knows a number that was made from a rating.</summary>
    public static IReadOnlyList<string> StandardRatingNames => Analysis.JudgedUnjudgeable.StandardNames;

    /// <summary><c>ATT001</c>, asked only of claims put in one of these ways; of all where the list is empty, as by default.</summary>
    public static IEditorialRule UnattributedClaim(IEnumerable<Expression> expressions)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        return new UnattributedClaim { Expressions = ValueList.Copy(expressions) };
    }

    /// <summary><c>ATT005</c> with other words that cast doubt, in every form, compared without regard to case.</summary>
    /// <exception cref="ArgumentException">A word is null.</exception>
    public static IEditorialRule DoubtWithoutEvidence(IEnumerable<string> cues)
    {
        ArgumentNullException.ThrowIfNull(cues);
        return new DoubtWithoutEvidence { Cues = ValueList.Copy(cues) };
    }

    /// <summary><c>CLM005</c> with other words and phrases that make a time relative, compared without regard to case and asked of
    /// articles in any language.</summary>
    /// <exception cref="ArgumentException">A word is null.</exception>
    public static IEditorialRule ExpiredClaim(IEnumerable<string> relativeWords)
    {
        ArgumentNullException.ThrowIfNull(relativeWords);
        return new ExpiredClaim { RelativeWords = ValueList.Copy(relativeWords) };
    }

    /// <summary><c>RTG001</c> with other texts that mean true and false, compared without regard to case and final punctuation.</summary>
    /// <exception cref="ArgumentException">A text is null.</exception>
    public static IEditorialRule RatingContradictsText(IEnumerable<string> trueTexts, IEnumerable<string> falseTexts)
    {
        ArgumentNullException.ThrowIfNull(trueTexts);
        ArgumentNullException.ThrowIfNull(falseTexts);
        return new RatingContradictsText { TrueTexts = ValueList.Copy(trueTexts), FalseTexts = ValueList.Copy(falseTexts) };
    }

    /// <summary><c>RTG003</c> with another number of judged ratings that are needed to tell; 10 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 2.</exception>
    public static IEditorialRule DiagonalRatings(int minimum)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 2);
        return new DiagonalRatings { Minimum = minimum };
    }

    /// <summary><c>RTG004</c> with other parts of names that tell a number made from a rating, compared without regard to case.</summary>
    /// <exception cref="ArgumentException">A part is null.</exception>
    public static IEditorialRule JudgedUnjudgeable(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return new JudgedUnjudgeable { Names = ValueList.Copy(names) };
    }
}
