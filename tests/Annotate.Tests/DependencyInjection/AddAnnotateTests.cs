using Annotate.Tests.External;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Annotate.Tests.DependencyInjection;

public class AddAnnotateTests
{
    private static readonly AnnotatedArticle Annotated =
        new Article("é").Annotate(new Note { Id = "n", Text = "", Target = new TextSpan(0, 1) });

    [Fact]
    public void One_instance_with_the_default_options_is_registered()
    {
        using var provider = new ServiceCollection().AddAnnotate().Services.BuildServiceProvider();

        Assert.Same(provider.GetRequiredService<AnnotateJson>(), provider.GetRequiredService<AnnotateJson>());
        Assert.Equal(AnnotateJson.Default.ToJson(Annotated), provider.GetRequiredService<AnnotateJson>().ToJson(Annotated));
    }

    [Fact]
    public void Calling_it_again_adds_to_the_same_registration()
    {
        var services = new ServiceCollection();
        services.AddAnnotate().AddAnnotationType("acme.framing", ExternalJson.Default.Framing);
        services.AddAnnotate(options => options.Offsets = OffsetUnit.Utf8Byte).AddAnnotationType("acme.scene", ExternalJson.Default.Scene);
        services.AddAnnotate().Configure(options => options.WriteQuotes = false);
        using var provider = services.BuildServiceProvider();

        var json = Assert.Single(provider.GetServices<AnnotateJson>());

        Assert.Equal(["acme.framing", "acme.scene"], json.RegisteredTypes.Skip(12).Select(type => type.Name));
        Assert.Contains("\"offsets\": \"utf-8\"", json.ToJson(Annotated), StringComparison.Ordinal);
        Assert.DoesNotContain("quotes", json.ToJson(Annotated), StringComparison.Ordinal);
    }

    [Fact]
    public void An_instance_of_the_application_is_not_replaced()
    {
        using var provider = new ServiceCollection().AddSingleton(AnnotateJson.Default).AddAnnotate().Services.BuildServiceProvider();

        Assert.Same(AnnotateJson.Default, provider.GetRequiredService<AnnotateJson>());
    }

    [Fact]
    public void Names_give_keyed_instances_with_options_of_their_own()
    {
        var services = new ServiceCollection();
        services.AddAnnotate();
        services.AddAnnotate("bytes", options => options.Offsets = OffsetUnit.Utf8Byte)
            .AddAnnotationType("acme.framing", ExternalJson.Default.Framing);
        services.AddAnnotate("points", options => options.Offsets = OffsetUnit.CodePoint);
        services.AddAnnotate("bytes").Configure(options => options.LinePerAnnotation = false);
        using var provider = services.BuildServiceProvider();

        Assert.Contains(
            "\"offsets\":\"utf-8\"", provider.GetRequiredKeyedService<AnnotateJson>("bytes").ToJson(Annotated), StringComparison.Ordinal);
        Assert.Contains(
            "\"offsets\": \"code-points\"", provider.GetRequiredKeyedService<AnnotateJson>("points").ToJson(Annotated),
            StringComparison.Ordinal);
        Assert.Contains("\"offsets\": \"utf-16\"", provider.GetRequiredService<AnnotateJson>().ToJson(Annotated), StringComparison.Ordinal);
        Assert.Equal(
            [13, 12],
            new[] { "bytes", "points" }.Select(name => provider.GetRequiredKeyedService<AnnotateJson>(name).RegisteredTypes.Count));
        Assert.Same(provider.GetRequiredKeyedService<AnnotateJson>("bytes"), provider.GetRequiredKeyedService<AnnotateJson>("bytes"));
    }

    [Fact]
    public void The_builder_says_what_it_builds()
    {
        var services = new ServiceCollection();

        Assert.Equal("", services.AddAnnotate().Name);
        Assert.Equal("x", services.AddAnnotate("x").Name);
        Assert.Same(services, services.AddAnnotate().Services);
    }

    [Fact]
    public void Options_are_bound_from_configuration_with_their_limits()
    {
        var configuration = Configuration(
            ("Annotate:Offsets", "Utf8Byte"), ("Annotate:WriteQuotes", "false"), ("Annotate:LinePerAnnotation", "false"),
            ("Annotate:Limits:MaxAnnotations", "1"), ("Annotate:Types:0:Name", "ignored"));
        var services = new ServiceCollection();
        services.AddAnnotate().AddAnnotationType("acme.framing", ExternalJson.Default.Framing);
        services.Configure<AnnotateOptions>(configuration.GetSection("Annotate"));
        using var provider = services.BuildServiceProvider();

        var json = provider.GetRequiredService<AnnotateJson>();

        Assert.Contains("\"offsets\":\"utf-8\"", json.ToJson(Annotated), StringComparison.Ordinal);
        Assert.DoesNotContain("quotes", json.ToJson(Annotated), StringComparison.Ordinal);
        Assert.Equal(13, json.RegisteredTypes.Count);
        Assert.Throws<AnnotationFormatException>(() => json.ToJson(Annotated.With(new Note { Id = "m", Text = "" })));
    }

    [Fact]
    public void Named_options_are_bound_and_seen_by_the_monitor()
    {
        var services = new ServiceCollection();
        services.AddAnnotate();
        services.AddAnnotate("small");
        services.Configure<AnnotateOptions>("small", Configuration(("Limits:MaxDepth", "8")));
        using var provider = services.BuildServiceProvider();

        var monitor = provider.GetRequiredService<IOptionsMonitor<AnnotateOptions>>();

        Assert.Equal((64, 8), (monitor.CurrentValue.Limits.MaxDepth, monitor.Get("small").Limits.MaxDepth));
    }

    [Fact]
    public void Options_that_make_no_sense_are_refused_with_their_name()
    {
        var services = new ServiceCollection();
        services.AddAnnotate(options => options.Limits.MaxDepth = 1);
        services.AddAnnotate("other", options => options.Offsets = (OffsetUnit)9);
        services.AddAnnotate("good");
        using var provider = services.BuildServiceProvider();

        Assert.Contains(
            "MaxDepth is 1", Assert.Throws<OptionsValidationException>(provider.GetRequiredService<AnnotateJson>).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "named 'other'",
            Assert.Throws<OptionsValidationException>(() => provider.GetRequiredKeyedService<AnnotateJson>("other")).Message,
            StringComparison.Ordinal);
        Assert.NotNull(provider.GetRequiredKeyedService<AnnotateJson>("good"));
    }

    [Fact]
    public void A_type_that_is_registered_twice_is_an_error_on_first_use()
    {
        var services = new ServiceCollection();
        services.AddAnnotate().AddAnnotationType("acme.framing", ExternalJson.Default.Framing)
            .AddAnnotationType("acme.framing", ExternalJson.Default.Framing);
        using var provider = services.BuildServiceProvider();

        Assert.Contains(
            "is registered already", Assert.Throws<ArgumentException>(provider.GetRequiredService<AnnotateJson>).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_are_checked_at_the_door()
    {
        var services = new ServiceCollection();

        Assert.Throws<ArgumentNullException>(() => AnnotateServiceCollectionExtensions.AddAnnotate(null!));
        Assert.Throws<ArgumentException>(() => services.AddAnnotate(" "));
        Assert.Throws<ArgumentNullException>(() => services.AddAnnotate().Configure(null!));
        Assert.Throws<ArgumentNullException>(() => services.AddAnnotate().AddAnnotationType<Framing>("acme.framing", null!));
        Assert.Throws<ArgumentException>(() => services.AddAnnotate().AddAnnotationType("", ExternalJson.Default.Framing));
    }

    private static IConfiguration Configuration(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value))
            .Build();
}
