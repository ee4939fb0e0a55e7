using System.Globalization;

namespace Annotate.Guard.Speed;

/// <summary>Several runs of one build, each in a process of its own.</summary>
internal sealed class SpeedRuns(WorkerProgram program)
{
    private readonly OrderedDictionary<string, List<SpeedMeasure>> _rows = [];

    public IReadOnlyList<string> Rows => _rows.Keys;

    public void Measure()
    {
        var run = ProcessRun.Dotnet(Checkout.Root, [], ["exec", program.Assembly, "measure", "--root", Checkout.Root]).ThrowIfFailed();
        foreach (var words in run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')))
        {
            if (!_rows.TryGetValue(words[0], out var measures))
                _rows.Add(words[0], measures = []);
            measures.Add(new SpeedMeasure(Number(words[1]), Number(words[2])));
        }
    }

    public SpeedMeasure MedianOf(string row) =>
        new(Median(_rows[row].Select(measure => measure.Nanoseconds)), Median(_rows[row].Select(measure => measure.Bytes)));

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return ordered[ordered.Length / 2];
    }

    private static double Number(string word) => double.Parse(word, CultureInfo.InvariantCulture);
}
