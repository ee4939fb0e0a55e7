using Annotate.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace Annotate.Tests.DependencyInjection;

public class AnnotatePluginTests
{
    [Fact]
    public void The_attribute_is_the_entry_point_that_registers()
    {
        var services = new ServiceCollection();

        new PluginAttribute().Configure(services.AddAnnotate());

        using var provider = services.BuildServiceProvider();
        Assert.Equal(
            OffsetUnit.CodePoint, provider.GetRequiredService<Microsoft.Extensions.Options.IOptions<AnnotateOptions>>().Value.Offsets);
    }

    private sealed class PluginAttribute : AnnotatePluginAttribute
    {
        public override void Configure(AnnotateBuilder builder) => builder.Configure(options => options.Offsets = OffsetUnit.CodePoint);
    }
}
