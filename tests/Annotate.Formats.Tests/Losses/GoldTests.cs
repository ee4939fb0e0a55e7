using Annotate.Tests;

namespace Annotate.Formats.Tests.Losses;

public class GoldTests
{
    [Theory]
    [MemberData(nameof(LossPropertyTests.Names), MemberType = typeof(LossPropertyTests))]
    public async Task The_gold_annotation_loses_what_the_checked_in_report_says_and_nothing_else(string name)
    {
        var format = FormatRegistry.Standard.Get(name);
        var (read, losses) = await Accounting.ConvertAsync(format, Seeds.Annotated);

        Assert.Equal([], Accounting.Missing(AnnotateJson.Default, Seeds.Annotated, read, losses));
        AssertReport(name, losses.ToString() + "\n");
    }

    [Fact]
    public async Task Where_only_the_text_is_lost_the_gold_annotation_comes_back_whole()
    {
        foreach (var name in new[] { "w3c", "recogito", "hypothesis" })
        {
            var (read, _) = await Accounting.ConvertAsync(FormatRegistry.Standard.Get(name), Seeds.Annotated);

            Assert.True(Seeds.Annotated.ContentEquals(Assert.Single(read)), name);
        }
    }

    /// <summary>Compares with the report in the source folder. Set ANNOTATE_UPDATE_GOLDENS to write it anew after a change that is meant.</summary>
    private static void AssertReport(string name, string report)
    {
        var path = Path.Combine(Seeds.Folder, "..", "tests", "Annotate.Formats.Tests", "Fixtures", "Losses", name + ".txt");
        if (Environment.GetEnvironmentVariable("ANNOTATE_UPDATE_GOLDENS") is not null)
            File.WriteAllText(path, report);
        Assert.Equal(File.ReadAllText(path), report);
    }
}
