namespace Annotate.Benchmarks.Ratios;

/// <summary>A group of rows about one area. One class, one file; listed in <see cref="RatioAreas"/>.</summary>
internal interface IRatioArea
{
    /// <summary>The name by which it is chosen on the command line.</summary>
    string Name { get; }

    /// <summary>Makes the rows. Their input is seeded and made here, outside the times measured.</summary>
    IEnumerable<RatioRow> Rows();
}
