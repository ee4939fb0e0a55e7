using System.Text;
using Annotate.Serialization;

namespace Annotate.Formats.Tests;

/// <summary>Sources and targets in memory, as text.</summary>
internal static class Parts
{
    public static FormatSource Source(params (string Name, string Content)[] parts) =>
        FormatSource.FromParts(
            parts.Select(part => KeyValuePair.Create(part.Name, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(part.Content))));

    public static async Task<ReadResult<AnnotatedArticle>> ReadOneAsync(
        this AnnotationFormat format, FormatSource source, FormatReadOptions? options = null)
    {
        var results = await format.ReadAllAsync(source, options);
        return Assert.Single(results);
    }

    public static async Task<List<ReadResult<AnnotatedArticle>>> ReadAllAsync(
        this AnnotationFormat format, FormatSource source, FormatReadOptions? options = null) =>
        await format.ReadAsync(source, options ?? FormatReadOptions.Default, TestContext.Current.CancellationToken).ToListAsync();

    public static async Task<(Dictionary<string, string> Parts, LossReport Losses)> WriteAsync(
        this AnnotationFormat format, AnnotatedArticle annotated, string name)
    {
        var parts = new Dictionary<string, ReadOnlyMemory<byte>>();
        var losses = await format.WriteAsync(annotated, FormatTarget.ToParts(parts, name), TestContext.Current.CancellationToken);
        return (parts.ToDictionary(part => part.Key, part => Encoding.UTF8.GetString(part.Value.Span)), losses);
    }

    public static FormatSource Source(Dictionary<string, string> parts) => Source([.. parts.Select(part => (part.Key, part.Value))]);

    /// <summary>The published data beside the checkout; the test is skipped where there is none.</summary>
    public static string SharedData(string folder)
    {
        for (var parent = new DirectoryInfo(AppContext.BaseDirectory); parent is not null; parent = parent.Parent)
        {
            var path = Path.Combine(parent.FullName, "shared", "data", folder);
            if (Directory.Exists(path))
                return path;
        }
        Assert.Skip($"The folder shared/data/{folder} is not beside the checkout.");
        return "";
    }

    public static string FixturePath(string name) => Path.Combine([AppContext.BaseDirectory, "Fixtures", .. name.Split('/')]);

    public static string Fixture(string name) => File.ReadAllText(FixturePath(name));

    /// <summary>The text that fixtures of several formats are about: astral, with quotation marks, a no-break space and CRLF. UTF-16
    /// offsets are one more than code points after the emoji.</summary>
    public static Article Quirks { get; } = new("😀 “Tests”\u00A0show,\r\nSmith said.\r\nJones agreed.") { Id = "urn:a" };

    /// <summary>Reads a fixture with what travels with it.</summary>
    public static Task<ReadResult<AnnotatedArticle>> ReadFixtureAsync(this AnnotationFormat format, string name, Article? article = null) =>
        format.ReadOneAsync(FormatSource.FromFile(FixturePath(name)), new FormatReadOptions { Article = article });

    /// <summary>Whether two JSON texts say the same, whatever the order of members.</summary>
    public static void AssertSameJson(string expected, string actual) =>
        Assert.True(System.Text.Json.JsonElement.DeepEquals(
            System.Text.Json.JsonElement.Parse(expected), System.Text.Json.JsonElement.Parse(actual)), actual);
}
