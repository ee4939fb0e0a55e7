using Annotate.Tests;

namespace Annotate.Formats.Tests;

public class CancellationTests
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    [Theory]
    [MemberData(nameof(HostileInputTests.Names), MemberType = typeof(HostileInputTests))]
    public async Task Reading_stops(string name)
    {
        var format = FormatRegistry.Standard.Get(name);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await format.ReadAsync(Parts.Source(("a" + format.Extensions[0], "{}")), FormatReadOptions.Default, Cancelled).ToListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Writing_stops_and_leaves_nothing()
    {
        foreach (var format in FormatRegistry.Standard.Where(format => format.Capabilities.HasFlag(FormatCapabilities.Write)))
        {
            var parts = new Dictionary<string, ReadOnlyMemory<byte>>();

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => format.WriteAsync(Seeds.Annotated, FormatTarget.ToParts(parts), Cancelled));

            Assert.Empty(parts);
        }
    }
}
