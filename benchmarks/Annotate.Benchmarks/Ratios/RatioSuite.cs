using System.Globalization;
using System.Text.Json;

namespace Annotate.Benchmarks.Ratios;

/// <summary>Runs rows and prints them: a table for people, one JSON line a row for programs.</summary>
internal static class RatioSuite
{
    /// <summary>Where results go so that the work behind them is done.</summary>
    public static long Sink { get; set; }

    public static int Run(ReadOnlySpan<string> names)
    {
        var wanted = names.ToArray();
        var areas =
            RatioAreas.All.Where(area => wanted.Length == 0 || wanted.Contains(area.Name, StringComparer.OrdinalIgnoreCase)).ToArray();
        if (areas.Length == 0)
        {
            Console.Error.WriteLine($"No area of that name. There are: {string.Join(", ", RatioAreas.All.Select(area => area.Name))}.");
            return 2;
        }
        var lines = new List<string>();
        Console.WriteLine($"{"area",-10} {"row",-44} {"ours",12} {"baseline",12} {"ratio",8} {"target",8} {"B/op",12}  baseline, remarks");
        foreach (var area in areas)
        {
            foreach (var row in area.Rows())
            {
                var measured = RatioMeasurement.Of(row);
                Console.WriteLine(Describe(area, row, measured));
                lines.Add(ToJson(area, row, measured));
            }
        }
        Console.WriteLine();
        foreach (var line in lines)
            Console.WriteLine(line);
        return 0;
    }

    private static string Describe(IRatioArea area, RatioRow row, RatioMeasurement measured)
    {
        var speed =
            row.InputBytes > 0 ? string.Create(CultureInfo.InvariantCulture, $"{row.InputBytes / measured.OursNs:0.000} GB/s; ") : "";
        var baselineBytes =
            measured.BaselineBytesPerOp is { } bytes ? string.Create(CultureInfo.InvariantCulture, $" ({bytes:0} B/op)") : "";
        var missed = measured.Ratio < row.Target ? "  MISSED" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{area.Name,-10} {row.Name,-44} {Time(measured.OursNs),12} {Time(measured.BaselineNs),12} {measured.Ratio,8:0.00} "
                + $"{row.Target,8:0.00} {measured.BytesPerOp,12:0}  {speed}{row.BaselineName}{baselineBytes} {row.Remark?.Invoke()}"
                + $"{missed}");
    }

    private static string ToJson(IRatioArea area, RatioRow row, RatioMeasurement measured)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("area", $"{area.Name}: {row.Name}");
            writer.WriteNumber("ours", Math.Round(measured.OursNs, 2));
            Number(writer, "baseline", measured.BaselineNs);
            writer.WriteString("baselineName", row.BaselineName);
            Number(writer, "ratio", measured.Ratio);
            Number(writer, "target", row.Target);
            writer.WriteNumber("bytesPerOp", Math.Round(measured.BytesPerOp, 1));
            writer.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Number(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } known && double.IsFinite(known))
            writer.WriteNumber(name, Math.Round(known, 3));
        else
            writer.WriteNull(name);
    }

    private static string Time(double? ns) => ns switch
    {
        null => "",
        < 1e3 => string.Create(CultureInfo.InvariantCulture, $"{ns:0.00} ns"),
        < 1e6 => string.Create(CultureInfo.InvariantCulture, $"{ns / 1e3:0.00} us"),
        < 1e9 => string.Create(CultureInfo.InvariantCulture, $"{ns / 1e6:0.00} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{ns / 1e9:0.00} s"),
    };
}
