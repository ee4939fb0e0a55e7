namespace Annotate.Analysis;

/// <summary>Composes the factuality of a content for everyone on the way from the writer to the one who says it.</summary>
/// <remarks>
/// <para>FactBank's (Saurí and Pustejovsky 2009): the certainty expressed gives CT, PR or PS, the sign + or -; what is reported is Uu for
/// whoever reports it, the writer first; believing gives PR; knowing commits everyone who reports it; knowing whether is CTu; what is
/// wanted or felt is Uu.</para>
/// <para>Ours: a plain assertion or showing without a certainty is CT; what may not have been said is Uu; the writer's annotated stance
/// overrules the default: who endorses commits himself as the source does, who rejects holds the opposite for certain, who doubts for
/// possible, a mixed stance is Uu.</para>
/// </remarks>
internal static class FactualityRules
{
    /// <summary>For the one who says it.</summary>
    public static FactualityAssessment OfSpeaker(Attribution attribution, Claim claim)
    {
        if (attribution.Determinacy == Determinacy.Indeterminate)
            return Ours(Factuality.Uncommitted, "it is open whether this was said at all");
        if (attribution.Kind == AttributionKind.Eventuality || attribution.Kind == AttributionKind.Attitude)
            return FactBank(Factuality.Uncommitted, "what is wanted or felt is not said to be the case");
        if (attribution.Kind == AttributionKind.Fact)
        {
            return claim.Expression == Expression.Questioned
                ? FactBank(Factuality.CertainUnknown, "the source knows whether, and we are not told")
                : FactBank(Signed("CT", attribution), "the source knows it");
        }
        return claim.Certainty?.Value switch
        {
            "certain" => FactBank(Signed("CT", attribution), "certainty as annotated"),
            "probable" => FactBank(Signed("PR", attribution), "certainty as annotated"),
            "possible" => FactBank(Signed("PS", attribution), "certainty as annotated"),
            "underspecified" => FactBank(Factuality.Uncommitted, "certainty as annotated"),
            _ => attribution.Kind == AttributionKind.Belief
                ? FactBank(Signed("PR", attribution), "what is believed is held probable")
                : Ours(Signed("CT", attribution), "what is plainly said or shown is held certain"),
        };
    }

    /// <summary>For one who reports what another says, who is not the writer.</summary>
    public static FactualityAssessment OfReporter(Attribution inner, FactualityAssessment innerValue) =>
        inner.SourceLevel == SourceLevel.Inherited ? innerValue
        : inner.Kind == AttributionKind.Fact ? FactBank(innerValue.Value, "who reports that somebody knows it is committed to it")
        : FactBank(Factuality.Uncommitted, "what is reported commits the reporter to nothing");

    /// <summary>For the writer, of what somebody else says.</summary>
    public static FactualityAssessment OfWriter(AuthorStance? stance, FactualityAssessment speaker) => stance?.Value switch
    {
        "endorses" => Ours(speaker.Value, "the writer endorses it and so is committed as the source is"),
        "rejects" when HasSign(speaker.Value) => Ours(Opposite("CT", speaker.Value), "the writer rejects it"),
        "doubts" when HasSign(speaker.Value) => Ours(Opposite("PS", speaker.Value), "the writer doubts it"),
        "mixed" => Ours(Factuality.Uncommitted, "the writer takes one part of it one way and one another"),
        _ => FactBank(Factuality.Uncommitted, "what is reported commits the writer to nothing"),
    };

    /// <summary>For the writer, of a claim of his own.</summary>
    public static FactualityAssessment OfWriter(Claim claim)
    {
        if (claim.Expression == Expression.Questioned)
            return FactBank(Factuality.Uncommitted, "the writer asks");
        if (claim.AuthorStance == AuthorStance.Neutral || claim.AuthorStance == AuthorStance.Mixed)
            return Ours(Factuality.Uncommitted, "the writer takes no one side");
        var strength = claim.Certainty?.Value switch
        {
            "probable" => "PR",
            "possible" => "PS",
            "underspecified" => "",
            _ => "CT",
        };
        if (strength.Length == 0)
            return FactBank(Factuality.Uncommitted, "certainty as annotated");
        var sign = claim.AuthorStance == AuthorStance.Rejects || claim.AuthorStance == AuthorStance.Doubts ? "-" : "+";
        return claim.Certainty is null
            ? Ours(new Factuality(strength + sign), "what is plainly said is held certain")
            : FactBank(new Factuality(strength + sign), "certainty as annotated");
    }

    private static bool HasSign(Factuality value) => value.Value is [.., '+' or '-'];

    private static Factuality Opposite(string strength, Factuality value) => new(strength + (value.Value[^1] == '+' ? "-" : "+"));

    private static Factuality Signed(string strength, Attribution attribution) =>
        new(strength + (attribution.Polarity == Polarity.Negative ? "-" : "+"));

    private static FactualityAssessment FactBank(Factuality value, string rule) => new() { Value = value, Rule = rule, IsOurs = false };

    private static FactualityAssessment Ours(Factuality value, string rule) => new() { Value = value, Rule = rule, IsOurs = true };
}
