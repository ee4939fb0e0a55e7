namespace Annotate.Evaluation;

public sealed partial record GammaAgreement
{
    private const int MaxUnits = 2_000;

    /// <summary>Computes gamma.</summary>
    /// <exception cref="ArgumentException">An option is outside its range, or two categories are not 0 to 1 apart.</exception>
    /// <exception cref="EvaluationException">There are more than 2,000 units, they make more than 200,000 candidates of unitary
    /// alignments, or aligning them takes more than 300,000,000 steps.</exception>
    public static GammaAgreement Of(Continuum continuum, GammaOptions options) => Of(continuum, options, CancellationToken.None);

    /// <inheritdoc cref="Of(Continuum, GammaOptions)"/>
    /// <param name="continuum">The units of each coder.</param>
    /// <param name="options">The weights, the seed and the sampling.</param>
    /// <param name="cancellationToken">Stops in the middle of an alignment.</param>
    public static GammaAgreement Of(Continuum continuum, GammaOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(continuum);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        if (continuum.UnitCount > MaxUnits)
            throw new EvaluationException($"There are {continuum.UnitCount} units, more than the {MaxUnits} that gamma aligns at once. Measure it article by article, or role by role.");
        var result = new GammaAgreement { Coders = continuum.Coders.Count, Units = continuum.UnitCount, Options = options };
        if (continuum.Coders.Count < 2 || continuum.UnitCount == 0)
            return result;
        var budget = new GammaBudget(cancellationToken);
        var best = GammaAlignment.Best(continuum.Coders, options, budget);
        var (samples, mean, squares, isOptimal) = (0, 0.0, 0.0, best.IsOptimal);
        var sampler = new GammaSampler(continuum, options.Seed);
        for (var wanted = options.MinSamples; samples < wanted;)
        {
            var sampled = GammaAlignment.Best(sampler.Next(), options, budget);
            isOptimal &= sampled.IsOptimal;
            if (sampled.Disorder is { } disorder)
                Welford.Add(ref samples, ref mean, ref squares, disorder);
            if (samples == options.MinSamples)
                wanted = Wanted(mean, squares / (samples - 1), options);
        }
        return result with
        {
            ObservedDisorder = best.Disorder,
            ExpectedDisorder = mean,
            Samples = samples,
            Alignments = best.Alignments,
            IsOptimal = isOptimal,
        };
    }

    /// <summary>The sample size for the precision: (variation · 1.96 / error)² (section 5.3).</summary>
    private static int Wanted(double mean, double variance, GammaOptions options)
    {
        if (mean == 0)
            return options.MinSamples;
        var wanted = Math.Ceiling(variance / (mean * mean) * 1.96 * 1.96 / (options.Precision * options.Precision));
        return (int)Math.Clamp(wanted, options.MinSamples, options.MaxSamples);
    }
}
