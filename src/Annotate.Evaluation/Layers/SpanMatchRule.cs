using System.Globalization;

namespace Annotate.Evaluation;

/// <summary>When two annotators' spans count as the same, stated so that a figure can be read.</summary>
public sealed record SpanMatchRule
{
    internal const string BadThreshold = "The threshold must be above 0 and at most 1.";

    private SpanMatchRule(string description, double threshold, OverlapDenominator denominator, bool sameLabel) =>
        (Description, Threshold, Denominator, SameLabel) = (description, threshold, denominator, sameLabel);

    /// <summary>Same label, same code units.</summary>
    public static SpanMatchRule Exact { get; } = new("same label and same boundaries", 1, OverlapDenominator.Union, sameLabel: true);

    /// <summary>Same label, at least one code unit in common: the rule of Wiebe, Wilson and Cardie 2005, and of Pareti 2012.</summary>
    public static SpanMatchRule Overlap { get; } = new("same label and any overlap", 0, OverlapDenominator.Union, sameLabel: true);

    /// <summary>The rule in words.</summary>
    public string Description { get; }

    /// <summary>The least overlap; 0 is any.</summary>
    public double Threshold { get; }

    /// <summary>What the common length is divided by.</summary>
    public OverlapDenominator Denominator { get; }

    /// <summary>Whether labels must be the same.</summary>
    public bool SameLabel { get; }

    /// <summary>Same label, and at least so much overlap.</summary>
    /// <param name="threshold">The least overlap, above 0 and at most 1.</param>
    /// <param name="denominator">What the common length is divided by; gold is the annotator whose spans are looked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is not above 0 and at most 1.</exception>
    public static SpanMatchRule AtLeast(double threshold, OverlapDenominator denominator) =>
        threshold > 0 && threshold <= 1
            ? new SpanMatchRule(string.Create(CultureInfo.InvariantCulture, $"same label and overlap of at least {threshold} of {denominator.ToString().ToLowerInvariant()}"), threshold, denominator, sameLabel: true)
            : throw new ArgumentOutOfRangeException(nameof(threshold), threshold, BadThreshold);

    /// <summary>The same rule whatever the labels.</summary>
    public SpanMatchRule IgnoringLabels() => new(Description.Replace("same label", "any label", StringComparison.Ordinal), Threshold, Denominator, sameLabel: false);

    /// <summary>The rule in words.</summary>
    public override string ToString() => Description;

    internal bool Matches(LabelledSpans first, Coverage firstCover, LabelledSpans second, Coverage secondCover)
    {
        if (SameLabel && !string.Equals(first.Label, second.Label, StringComparison.Ordinal))
            return false;
        var overlap = SpanOverlap.Of(firstCover, secondCover, Denominator);
        return overlap > 0 && overlap >= Threshold;
    }
}
