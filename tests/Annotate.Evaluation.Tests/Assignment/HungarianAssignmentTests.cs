using CsCheck;

namespace Annotate.Evaluation.Tests.Assignment;

public class HungarianAssignmentTests
{
    [Fact]
    public void The_lowest_total_is_found_where_the_greedy_choice_is_not_the_best()
    {
        // Greedy takes 1 at (0, 0) and is left with 100; the best is 2 + 3 = 5.
        Assert.Equal([1, 0], HungarianAssignment.Minimize([1, 2, 3, 100], 2, 2));
    }

    [Fact]
    public void A_worked_example_of_four_by_four_costs_140()
    {
        double[] costs = [82, 83, 69, 92, 77, 37, 49, 92, 11, 69, 5, 86, 8, 9, 98, 23];

        var columns = HungarianAssignment.Minimize(costs, 4, 4);

        Assert.Equal([2, 1, 0, 3], columns);
        Assert.Equal(140, columns.Select((column, row) => costs[(row * 4) + column]).Sum());
    }

    [Theory]
    [InlineData(2, 3, new[] { 1, 0 })]
    [InlineData(3, 2, new[] { 1, 0, -1 })]
    public void Of_unequal_sides_the_smaller_is_matched_wholly(int rows, int columns, int[] expected)
    {
        double[] costs = rows < columns ? [5, 1, 9, 2, 4, 9] : [5, 1, 2, 4, 9, 9];

        Assert.Equal(expected, HungarianAssignment.Minimize(costs, rows, columns));
    }

    [Fact]
    public void Nothing_is_assigned_to_nothing()
    {
        Assert.Empty(HungarianAssignment.Minimize([], 0, 0));
        Assert.Equal([-1, -1], HungarianAssignment.Maximize([], 2, 0));
        Assert.Empty(HungarianAssignment.Maximize([], 0, 2));
    }

    [Fact]
    public void Costs_that_are_not_numbers_or_not_rows_times_columns_are_refused()
    {
        Assert.Throws<ArgumentException>(() => HungarianAssignment.Minimize([1, 2, 3], 2, 2));
        Assert.Throws<ArgumentException>(() => HungarianAssignment.Minimize([double.NaN], 1, 1));
        Assert.Throws<ArgumentException>(() => HungarianAssignment.Maximize([double.PositiveInfinity], 1, 1));
        Assert.Throws<ArgumentException>(() => HungarianAssignment.Minimize([1e300], 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => HungarianAssignment.Minimize([], -1, 0));
    }

    [Fact]
    public void No_permutation_is_better_than_the_assignment_found()
    {
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6])
            .SelectMany((rows, columns) =>
                Gen.Int[-9, 9].Select(value => (double)value).Array[rows * columns].Select(costs => (rows, columns, costs)))
            .Sample(input =>
            {
                var (rows, columns, costs) = input;
                var found = HungarianAssignment.Maximize(costs, rows, columns);
                Assert.Equal(Math.Min(rows, columns), found.Where(column => column >= 0).Distinct().Count());
                Assert.Equal(
                    Best(costs, columns, 0, rows, new bool[columns], rows - Math.Min(rows, columns)), Total(costs, columns, found), 9);
            });
    }

    private static double Total(double[] costs, int columns, int[] found) =>
        found.Select((column, row) => column < 0 ? 0 : costs[(row * columns) + column]).Sum();

    private static double Best(double[] costs, int columns, int row, int rows, bool[] used, int mayStayFree)
    {
        if (row == rows)
            return 0;
        var best = mayStayFree > 0 ? Best(costs, columns, row + 1, rows, used, mayStayFree - 1) : double.NegativeInfinity;
        for (var column = 0; column < columns; column++)
        {
            if (used[column])
                continue;
            used[column] = true;
            best = Math.Max(best, costs[(row * columns) + column] + Best(costs, columns, row + 1, rows, used, mayStayFree));
            used[column] = false;
        }
        return best;
    }
}
