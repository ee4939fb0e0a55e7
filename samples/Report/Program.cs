// Writes the seed article as an HTML page: dotnet run --project samples/Report -- report.html
using Annotate.Html;
using Annotate.Samples;

var path = args.Length > 0 ? args[0] : Path.Combine(Path.GetTempPath(), "belgorod-incursion.html");

using (var page = File.Create(path))
    HtmlReport.Write(SampleArticles.BelgorodAnnotated, page);

Console.WriteLine($"Written: {path}");
