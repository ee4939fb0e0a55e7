using System.Globalization;
using Annotate.Diagnostics;

namespace Annotate.Anchoring;

/// <summary>Where a quote stands in a text, how it was found and how sure that is; or why it was not found.</summary>
/// <remarks>
/// <para>The score is that of the Hypothesis client: 50 parts for the quote (1 less the share of errors), 20 each for prefix and suffix (1 less their share of
/// errors), 2 for nearness to the position hint, divided by 92. What is not given counts in full.</para>
/// <para>Value equality.</para>
/// </remarks>
public sealed record AnchorResult
{
    /// <summary>What was looked for.</summary>
    public required QuoteSelector Selector { get; init; }

    /// <summary>Where it stands, in UTF-16 code units; several spans for a quote with an ellipsis. Null where it was refused.</summary>
    public SpanSet? Spans { get; init; }

    /// <summary>By which means it was found; for a quote with an ellipsis the weakest of its parts. Null where it was refused.</summary>
    public AnchorMethod? Method { get; init; }

    /// <summary>Why it was refused; null where it was found.</summary>
    public AnchorRefusal? Refusal { get; init; }

    /// <summary>How many code units were inserted, deleted or substituted, once both sides are normalised.</summary>
    public int EditDistance { get; init; }

    /// <summary>How well the place fits, 0 to 1; where several fit equally, the best of them; 0 where none does.</summary>
    public double Score { get; init; }

    /// <summary>How well the next best place fits, 0 to 1; null where there is none, or none was looked for because the hint was right.</summary>
    public double? RunnerUpScore { get; init; }

    /// <summary>Where the quote is ambiguous, the places that fit equally well, best first, at most eight; else empty.</summary>
    public IReadOnlyList<SpanSet> Candidates { get; init => field = ValueList.Copy(value); } = ValueList<SpanSet>.Empty;

    /// <summary>Whether the quote was found.</summary>
    public bool IsAnchored => Spans is not null;

    /// <summary>The refusal as a finding with what to do (codes ANN301 to ANN305); null where the quote was found. Made at each call.</summary>
    public Diagnostic? Diagnostic => Refusal switch
    {
        null => null,
        AnchorRefusal.Ambiguous => Finding(
            DiagnosticCodes.QuoteAmbiguous,
            AnchoringTexts.QuoteAmbiguous.Among(string.Join(", ", Candidates))),
        AnchorRefusal.Empty => Finding(DiagnosticCodes.QuoteEmpty, AnchoringTexts.QuoteEmpty.OfWords()),
        AnchorRefusal.Limit => Finding(DiagnosticCodes.AnchorLimit, AnchoringTexts.AnchorLimit.Reached()),
        AnchorRefusal.Displaced => Finding(
            DiagnosticCodes.QuoteDisplaced,
            AnchoringTexts.QuoteDisplaced.ByOthers()),
        _ => Finding(DiagnosticCodes.QuoteAbsent, AnchoringTexts.QuoteAbsent.FromText()),
    };

    /// <summary><c>Fuzzy 12..34, score 0.94, 2 edits</c>; <c>refused: Ambiguous</c>.</summary>
    public override string ToString() => Spans is null
        ? $"refused: {Refusal}"
        : string.Create(CultureInfo.InvariantCulture, $"{Method} {Spans}, score {Score:0.00}, {EditDistance} edits");

    private Diagnostic Finding(string code, string problem) => new()
    {
        Code = code,
        Severity = Severity.Warning,
        Message = $"The quote '{Excerpt.Line(Selector.Exact, 80)}' {problem}",
        Span = Candidates.Count > 0 ? Candidates[0].Hull : null,
    };
}
