namespace Annotate.Evaluation.Tests.Agreements;

/// <summary>The worked examples of the papers.</summary>
internal static class PublishedExamples
{
    /// <summary>Krippendorff 2011, section C: four observers, twelve units, missing data.</summary>
    public static Ratings Krippendorff2011 => Ratings.OfNumbers(
    [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
        [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
    ]);

    /// <summary>Fleiss 1971, table 1: 30 patients, 6 psychiatrists each, 5 diagnoses.</summary>
    public static Ratings Fleiss1971 => Ratings.OfCounts(
        ["depression", "personality disorder", "schizophrenia", "neurosis", "other"],
        [
            [0, 0, 0, 6, 0], [0, 3, 0, 0, 3], [0, 1, 4, 0, 1], [0, 0, 0, 0, 6], [0, 3, 0, 3, 0], [2, 0, 4, 0, 0],
            [0, 0, 4, 0, 2], [2, 0, 3, 1, 0], [2, 0, 0, 4, 0], [0, 0, 0, 0, 6], [1, 0, 0, 5, 0], [1, 1, 0, 4, 0],
            [0, 3, 3, 0, 0], [1, 0, 0, 5, 0], [0, 2, 0, 3, 1], [0, 0, 5, 0, 1], [3, 0, 0, 1, 2], [5, 1, 0, 0, 0],
            [0, 2, 0, 4, 0], [1, 0, 2, 0, 3], [0, 0, 0, 0, 6], [0, 1, 0, 5, 0], [0, 2, 0, 1, 3], [2, 0, 0, 4, 0],
            [1, 0, 0, 4, 1], [0, 5, 0, 1, 0], [4, 0, 0, 0, 2], [0, 2, 0, 4, 0], [1, 0, 5, 0, 0], [0, 0, 0, 0, 6],
        ]);

    /// <summary>Cohen 1960, table 2: two judges, 200 cases, three categories; 140 on the diagonal.</summary>
    public static Ratings Cohen1960 => OfMatrix([[88, 14, 18], [10, 40, 10], [2, 6, 12]]);

    public static Ratings OfMatrix(int[][] counts)
    {
        var (rows, columns) = (new List<string?>(), new List<string?>());
        for (var row = 0; row < counts.Length; row++)
        {
            for (var column = 0; column < counts.Length; column++)
            {
                rows.AddRange(Enumerable.Repeat($"{row + 1}", counts[row][column]));
                columns.AddRange(Enumerable.Repeat($"{column + 1}", counts[row][column]));
            }
        }
        return Ratings.OfLabels([rows, columns]);
    }
}
