using System.Reflection;
using Annotate.Formats.Brat;
using Annotate.Formats.ClaimReviews;
using Annotate.Formats.WebAnnotations;
using Microsoft.Extensions.DependencyInjection;

namespace Annotate.Formats.Tests;

public class FormatRegistryTests
{
    [Fact]
    public void Formats_are_found_by_name_and_by_extension_and_are_listed()
    {
        var registry = FormatRegistry.Standard;

        Assert.IsType<BratFormat>(registry.Get("BRAT"));
        Assert.IsType<BratFormat>(Assert.Single(registry.FindByExtension("folder/a.ANN")));
        Assert.Null(registry.Find("nothing"));
        Assert.Empty(registry.FindByExtension("a.unknown"));
        Assert.Contains("brat", Assert.Throws<AnnotateException>(() => registry.Get("nothing")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_taken_is_refused() =>
        Assert.Throws<ArgumentException>(
            () => new FormatRegistry([.. FormatRegistry.Standard, StandardFormats.Brat(AnnotateJson.Default)]));

    [Fact]
    public void A_registry_with_more_formats_is_a_new_one_in_which_one_takes_the_place_of_its_name()
    {
        var plain = StandardFormats.Brat(BratMapping.Plain);
        var own = new OwnFormat(AnnotateJson.Default);
        var registry = FormatRegistry.Standard.With(own, plain);

        Assert.Equal([.. FormatRegistry.Standard.Select(format => format.Name), "own"], registry.Select(format => format.Name));
        Assert.Same(plain, registry.Get("brat"));
        Assert.Same(own, registry.Get("own"));
        Assert.NotSame(plain, FormatRegistry.Standard.Get("brat"));
        Assert.Throws<ArgumentException>(() => registry.With(own, own));
    }

    [Fact]
    public void A_registry_of_ones_own_holds_nothing_else()
    {
        Assert.Empty(new FormatRegistry());
        Assert.Equal("own", Assert.Single(new FormatRegistry(new OwnFormat(AnnotateJson.Default))).Name);
        Assert.Throws<ArgumentException>(() => new FormatRegistry(new NamelessFormat()));
    }

    [Fact]
    public void Every_format_of_the_package_is_standard_and_has_a_method()
    {
        var made = typeof(StandardFormats).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .SelectMany(method => Arguments(method), (method, arguments) => (AnnotationFormat)method.Invoke(null, arguments)!)
            .ToArray();

        Assert.Equal(FormatRegistry.Standard.Select(format => format.Name).Order(), made.Select(format => format.Name).Distinct().Order());
        Assert.Equal(
            typeof(AnnotationFormat).Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(AnnotationFormat)) && !type.IsAbstract).ToHashSet(),
            FormatRegistry.Standard.Select(format => format.GetType()).ToHashSet());
    }

    [Fact]
    public void A_container_holds_the_formats_that_were_added_for_its_types()
    {
        var services = new ServiceCollection();
        services.AddAnnotate().AddFormat<OwnFormat>();
        services.AddAnnotate("other").AddFormat<OwnFormat>().AddFormat(StandardFormats.Brat);
        using var provider = services.BuildServiceProvider();

        Assert.Equal(["own"], provider.GetRequiredService<FormatRegistry>().Select(format => format.Name));
        var other = provider.GetRequiredKeyedService<FormatRegistry>("other");
        Assert.Equal(["own", "brat"], other.Select(format => format.Name));
        Assert.Same(provider.GetRequiredKeyedService<AnnotateJson>("other"), ((OwnFormat)other.Get("own")).Json);
    }

    [Fact]
    public async Task A_format_that_cannot_be_read_or_written_says_so()
    {
        var format = new OwnFormat(AnnotateJson.Default);

        Assert.Throws<NotSupportedException>(
            () => format.ReadAsync(Parts.Source(), FormatReadOptions.Default, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<NotSupportedException>(
            () => format.WriteAsync(new Article("").Annotate(), FormatTarget.ToStream(Stream.Null), TestContext.Current.CancellationToken));
    }

    /// <summary>Every set of arguments that a method can be called with, as far as there are standard values.</summary>
    private static IEnumerable<object[]> Arguments(MethodInfo method) => method.GetParameters().Aggregate(
        (IEnumerable<object[]>)[[]],
        (found, parameter) => found.SelectMany(_ => Values(parameter.ParameterType), (known, value) => (object[])[.. known, value]));

    private static object[] Values(Type type) =>
        type == typeof(AnnotateJson) ? [AnnotateJson.Default]
        : type == typeof(BratMapping) ? [BratMapping.Attributions, BratMapping.Plain]
        : type == typeof(VerdictTable) ? [VerdictTable.Default]
        : type == typeof(WebAnnotationProfile) ? [WebAnnotationProfile.W3C, WebAnnotationProfile.Hypothesis, WebAnnotationProfile.Recogito]
        : [.. Enum.GetValues(type).Cast<object>()];

    private sealed class NamelessFormat : AnnotationFormat
    {
        public override string Name => " ";

        public override IReadOnlyList<string> Extensions => [];

        public override string MediaType => "text/plain";

        public override OffsetUnit? OffsetUnit => null;

        public override FormatCapabilities Capabilities => FormatCapabilities.None;
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
