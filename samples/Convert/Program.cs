// Converts the seed article to brat and back, and tells what was lost: dotnet run --project samples/Convert -- folder
using Annotate.Formats;
using Annotate.Samples;

var folder = args.Length > 0 ? args[0] : Path.Combine(Path.GetTempPath(), "annotate-convert");
var path = Path.Combine(folder, "belgorod-incursion.ann");
var original = SampleArticles.BelgorodAnnotated;

// A format is found by its name, or by the extension of a file.
var formats = FormatRegistry.Standard;
var brat = formats.FindByExtension(path)[0];
Console.WriteLine($"Formats:   {string.Join(", ", formats)}");

// There: the words into .ann and .txt, which brat shows. The report says what it has no place for, annotation by annotation.
var losses = await brat.WriteAsync(original, FormatTarget.ToFile(path));
Console.WriteLine($"Written:   {path}, {original.Annotations.Count} annotations");
foreach (var code in losses.Losses.GroupBy(loss => loss.Code).OrderBy(code => code.Key, StringComparer.Ordinal))
    Console.WriteLine($"  {code.Key} {code.Count(),3} times, first: {code.First().Message}");

// And back: what was read and what was reported make up what was written.
var back = await brat.ReadSingleAsync(FormatSource.FromFile(path), FormatReadOptions.Default);
var kept = original.Annotations.Count(annotation => annotation.Equals(back.Annotations.Find(annotation.Id)));
var degraded = losses.Losses.Where(loss => loss.Path is not null && loss.AnnotationId is not null)
    .Select(loss => loss.AnnotationId)
    .Distinct()
    .Count();
var left = losses.Losses.Count(loss => loss.AnnotationId is not null && loss.Path is null);
Console.WriteLine($"Read back: {back.Annotations.Count} annotations; {kept} equal, {degraded} without a member or two, {left} left "
    + $"out: {kept + degraded + left} in all");

// Nothing was changed since, so writing it again gives the same bytes.
var again = new Dictionary<string, ReadOnlyMemory<byte>>();
await brat.WriteAsync(back, FormatTarget.ToParts(again, Path.GetFileName(path)));
var bytes = await File.ReadAllBytesAsync(path);
Console.WriteLine($"The same bytes when written again: {(again[Path.GetFileName(path)].Span.SequenceEqual(bytes) ? "yes" : "no")}");

// Web Annotations carry everything but the text.
var web = formats.Get("w3c");
var report = await web.WriteAsync(original, FormatTarget.ToFile(Path.ChangeExtension(path, ".jsonld")));
var whole = await web.ReadSingleAsync(
    FormatSource.FromFile(Path.ChangeExtension(path, ".jsonld")), new FormatReadOptions { Article = original.Article });
Console.WriteLine($"As Web Annotations: {report.Losses.Count} loss, the {report.Losses[0].Path}; with it, everything comes back: "
    + $"{(original.ContentEquals(whole) ? "yes" : "no")}");
