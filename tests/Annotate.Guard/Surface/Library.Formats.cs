using Annotate.Html;

namespace Annotate.Guard.Surface;

internal static partial class Library
{
    private static readonly FormatRegistry Registry = FormatRegistry.CreateStandard(Eager);

    public static IReadOnlyList<string> FormatLines { get; } =
        [.. Registry.Select(format =>
            $"{format.Name} {string.Join(' ', format.Extensions)} {format.MediaType} {format.OffsetUnit} {format.Capabilities}")];

    public static IReadOnlyList<string> ReadableFormats { get; } = [.. NamesOf(FormatCapabilities.Read)];

    public static IReadOnlyList<string> WritableFormats { get; } = [.. NamesOf(FormatCapabilities.Write)];

    public static IReadOnlyList<string> FormatsOf(string fileName) => [.. Registry.FindByExtension(fileName).Select(format => format.Name)];

    /// <summary>Reads files in memory. A text that lies beside is given to formats that hold none.</summary>
    public static List<ReadResult<AnnotatedArticle>> ReadFormat(
        string name, IReadOnlyDictionary<string, byte[]> parts, string primary, Article? article)
    {
        var format = Registry.Get(name);
        var source = FormatSource.FromParts(parts.Select(part => KeyValuePair.Create(part.Key, (ReadOnlyMemory<byte>)part.Value)), primary);
        var options = new FormatReadOptions { Article = format.Capabilities.HasFlag(FormatCapabilities.Text) ? null : article };
        return [.. format.ReadAsync(source, options).ToBlockingEnumerable()];
    }

    /// <summary>Writes into memory, and tells what got lost.</summary>
    public static (SortedDictionary<string, byte[]> Parts, IReadOnlyList<Diagnostic> Losses) WriteFormat(
        string name, AnnotatedArticle annotated)
    {
        var format = Registry.Get(name);
        var parts = new Dictionary<string, ReadOnlyMemory<byte>>();
        var losses = format.WriteAsync(annotated, FormatTarget.ToParts(parts, "a" + format.Extensions[0])).GetAwaiter().GetResult();
        var bytes = parts.ToDictionary(part => part.Key, part => part.Value.ToArray());
        return (new SortedDictionary<string, byte[]>(bytes, StringComparer.Ordinal), losses.Losses);
    }

    /// <summary>The name under which <see cref="WriteFormat"/> writes.</summary>
    public static string PrimaryOf(string name) => "a" + Registry.Get(name).Extensions[0];

    public static byte[] Page(AnnotatedArticle annotated)
    {
        using var page = new MemoryStream();
        HtmlReport.Write(annotated, page);
        return page.ToArray();
    }

    /// <summary>A part of a page, with what became of a rebase and what a conversion lost.</summary>
    public static byte[] PageFragment(AnnotatedArticle annotated, RebaseReport? rebase, IReadOnlyList<Diagnostic> losses)
    {
        using var page = new MemoryStream();
        var options = new HtmlReportOptions { IdPrefix = "guard-", Title = "Guard", Rebase = rebase, Losses = losses };
        HtmlReport.WriteFragment(annotated, page, options);
        return page.ToArray();
    }

    private static IEnumerable<string> NamesOf(FormatCapabilities capability) =>
        Registry.Where(format => format.Capabilities.HasFlag(capability)).Select(format => format.Name);
}
