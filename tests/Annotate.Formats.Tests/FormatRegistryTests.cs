using Annotate.Formats.Brat;
using Microsoft.Extensions.DependencyInjection;

namespace Annotate.Formats.Tests;

public class FormatRegistryTests
{
    [Fact]
    public void Formats_are_found_by_name_and_by_extension_and_are_listed()
    {
        var registry = FormatRegistry.CreateStandard();

        Assert.IsType<BratFormat>(registry.Get("BRAT"));
        Assert.IsType<BratFormat>(Assert.Single(registry.FindByExtension("folder/a.ANN")));
        Assert.Null(registry.Find("nothing"));
        Assert.Empty(registry.FindByExtension("a.unknown"));
        Assert.Contains("brat", Assert.Throws<AnnotateException>(() => registry.Get("nothing")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_taken_is_refused() =>
        Assert.Throws<ArgumentException>(() => FormatRegistry.CreateStandard().Add(new BratFormat(AnnotateJson.Default)));

    [Fact]
    public void A_container_holds_the_formats_that_were_added_for_its_types()
    {
        var services = new ServiceCollection();
        services.AddAnnotate().AddFormat<BratFormat>();
        services.AddAnnotate("other").AddFormat<OwnFormat>().AddFormat(json => new BratFormat(json));
        using var provider = services.BuildServiceProvider();

        Assert.Equal(["brat"], provider.GetRequiredService<FormatRegistry>().Select(format => format.Name));
        var other = provider.GetRequiredKeyedService<FormatRegistry>("other");
        Assert.Equal(["own", "brat"], other.Select(format => format.Name));
        Assert.Same(provider.GetRequiredKeyedService<AnnotateJson>("other"), ((OwnFormat)other.Get("own")).Json);
    }

    [Fact]
    public async Task A_format_that_cannot_be_read_or_written_says_so()
    {
        var format = new OwnFormat(AnnotateJson.Default);

        Assert.Throws<NotSupportedException>(() => format.ReadAsync(Parts.Source(), FormatReadOptions.Default, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<NotSupportedException>(() => format.WriteAsync(new Article("").Annotate(), FormatTarget.ToStream(Stream.Null), TestContext.Current.CancellationToken));
    }

    private sealed class OwnFormat(AnnotateJson json) : AnnotationFormat
    {
        public AnnotateJson Json => json;

        public override string Name => "own";

        public override IReadOnlyList<string> Extensions => [".own"];

        public override string MediaType => "text/plain";

        public override OffsetUnit? OffsetUnit => null;

        public override FormatCapabilities Capabilities => FormatCapabilities.None;
    }
}
