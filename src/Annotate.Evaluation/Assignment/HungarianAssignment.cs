namespace Annotate.Evaluation;

/// <summary>Pairs rows with columns one to one so that the total is the best possible.</summary>
/// <remarks>
/// The Hungarian method (Kuhn 1955, <em>The Hungarian method for the assignment problem</em>; Munkres 1957) in the form of shortest augmenting
/// paths with dual variables (Edmonds and Karp 1972; Jonker and Volgenant 1987, <em>A shortest augmenting path algorithm for dense and sparse
/// linear assignment problems</em>). O(r² c) time for r rows and c columns, r the smaller number; O(r + c) memory beside the matrix.
/// </remarks>
internal static class HungarianAssignment
{
    private const double LargestCost = 1e100;

    /// <summary>Finds the assignment with the lowest total cost. As many pairs are made as the smaller side has.</summary>
    /// <param name="costs">The costs, row by row.</param>
    /// <param name="rows">The number of rows, 0 or more.</param>
    /// <param name="columns">The number of columns, 0 or more.</param>
    /// <returns>For each row the column it is given, or -1.</returns>
    /// <exception cref="ArgumentException">The number of costs is not rows times columns, or a cost is not between -1e100 and 1e100.</exception>
    public static int[] Minimize(ReadOnlySpan<double> costs, int rows, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        if (costs.Length != (long)rows * columns)
            throw new ArgumentException($"There are {costs.Length} costs for {rows} rows and {columns} columns. Give one for each pair, row by row.", nameof(costs));
        for (var i = 0; i < costs.Length; i++)
        {
            if (!(Math.Abs(costs[i]) <= LargestCost))
                throw new ArgumentException($"The cost at row {i / columns}, column {i % columns} is {costs[i]}, not between -1e100 and 1e100. Give a large cost within these to a pair that must not be made.", nameof(costs));
        }
        if (rows <= columns)
            return ShortestAugmentingPaths.Solve(costs, rows, columns);
        var columnOfRow = new int[rows];
        Array.Fill(columnOfRow, -1);
        var rowOfColumn = ShortestAugmentingPaths.Solve(Transpose(costs, rows, columns), columns, rows);
        for (var column = 0; column < columns; column++)
            columnOfRow[rowOfColumn[column]] = column;
        return columnOfRow;
    }

    /// <summary>Finds the assignment with the highest total value. As many pairs are made as the smaller side has.</summary>
    /// <inheritdoc cref="Minimize"/>
    public static int[] Maximize(ReadOnlySpan<double> values, int rows, int columns)
    {
        var costs = new double[values.Length];
        for (var i = 0; i < costs.Length; i++)
            costs[i] = -values[i];
        return Minimize(costs, rows, columns);
    }

    private static double[] Transpose(ReadOnlySpan<double> costs, int rows, int columns)
    {
        var transposed = new double[costs.Length];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
                transposed[(column * rows) + row] = costs[(row * columns) + column];
        }
        return transposed;
    }
}
