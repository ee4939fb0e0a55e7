namespace Annotate.Evaluation;

/// <summary>The core of the Hungarian method: every row in turn is matched along a shortest path in reduced costs.</summary>
internal static class ShortestAugmentingPaths
{
    private const int None = -1;

    /// <summary>Gives each row a column; there are at least as many columns as rows.</summary>
    public static int[] Solve(ReadOnlySpan<double> costs, int rows, int columns)
    {
        var state = new State(rows, columns);
        for (var row = 0; row < rows; row++)
            state.Flip(state.FindPath(costs, row), row);
        return state.ColumnOfRow;
    }

    private sealed class State
    {
        private readonly double[] _rowDuals;
        private readonly double[] _columnDuals;
        private readonly double[] _distances;
        private readonly int[] _parents;
        private readonly int[] _rowOfColumn;
        private readonly int[] _open;

        public State(int rows, int columns)
        {
            (_rowDuals, _columnDuals, _distances) = (new double[rows], new double[columns], new double[columns]);
            (_parents, _rowOfColumn, _open, ColumnOfRow) = (new int[columns], new int[columns], new int[columns], new int[rows]);
            Array.Fill(_rowOfColumn, None);
            Array.Fill(ColumnOfRow, None);
        }

        public int[] ColumnOfRow { get; }

        /// <summary>Dijkstra from a free row to the nearest free column; updates the dual variables on the way out.</summary>
        public int FindPath(ReadOnlySpan<double> costs, int startRow)
        {
            var columns = _open.Length;
            for (var column = 0; column < columns; column++)
                _open[column] = column;
            Array.Fill(_distances, double.PositiveInfinity);
            var (openCount, row, reached, end) = (columns, startRow, 0.0, None);
            while (end == None)
            {
                var (lowest, nearest) = (double.PositiveInfinity, None);
                var offset = reached - _rowDuals[row];
                var rowCosts = costs.Slice(row * columns, columns);
                for (var i = 0; i < openCount; i++)
                {
                    var column = _open[i];
                    var distance = offset + rowCosts[column] - _columnDuals[column];
                    if (distance < _distances[column])
                        (_distances[column], _parents[column]) = (distance, row);
                    // A free column among equals ends the search at once.
                    if (_distances[column] < lowest || (_distances[column] == lowest && _rowOfColumn[column] == None))
                        (lowest, nearest) = (_distances[column], i);
                }
                reached = lowest;
                var chosen = _open[nearest];
                _open[nearest] = _open[--openCount];
                _open[openCount] = chosen;
                if (_rowOfColumn[chosen] == None)
                    end = chosen;
                else
                    row = _rowOfColumn[chosen];
            }
            UpdateDuals(startRow, reached, openCount);
            return end;
        }

        public void Flip(int column, int startRow)
        {
            while (true)
            {
                var row = _parents[column];
                _rowOfColumn[column] = row;
                (column, ColumnOfRow[row]) = (ColumnOfRow[row], column);
                if (row == startRow)
                    return;
            }
        }

        private void UpdateDuals(int startRow, double reached, int openCount)
        {
            _rowDuals[startRow] += reached;
            for (var i = openCount; i < _open.Length; i++)
            {
                var column = _open[i];
                var slack = reached - _distances[column];
                _columnDuals[column] -= slack;
                if (_rowOfColumn[column] != None)
                    _rowDuals[_rowOfColumn[column]] += slack;
            }
        }
    }
}
