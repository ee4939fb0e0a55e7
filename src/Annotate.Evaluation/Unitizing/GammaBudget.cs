namespace Annotate.Evaluation;

/// <summary>Bounds the work of one gamma, its samples included, and lets it be cancelled.</summary>
internal sealed class GammaBudget(CancellationToken cancellationToken)
{
    private const long MostSteps = 300_000_000;

    private long _steps;

    /// <summary>Counts steps: comparisons of units, or ways tried on.</summary>
    public void Spend(long steps)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if ((_steps += steps) > MostSteps)
            throw new EvaluationException($"The units overlap so much that their alignments take more than {MostSteps} steps. "
                + $"Measure gamma over shorter texts, for fewer coders or roles at once, or with fewer samples (GammaOptions.MaxSamples).");
    }
}
