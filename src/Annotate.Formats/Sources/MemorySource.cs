using System.Runtime.InteropServices;

namespace Annotate.Formats.Sources;

internal sealed class MemorySource : FormatSource
{
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> _parts = new(StringComparer.Ordinal);

    public MemorySource(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> parts, string? primaryName)
    {
        ArgumentNullException.ThrowIfNull(parts);
        foreach (var (name, bytes) in parts)
            _parts[PartName.Check(name)] = bytes;
        PrimaryName = primaryName;
        Names = [.. _parts.Keys];
    }

    public override IReadOnlyList<string> Names { get; }

    public override string? PrimaryName { get; }

    public override Stream OpenRead(string name)
    {
        if (!_parts.TryGetValue(PartName.Check(name), out var bytes))
            throw new FileNotFoundException($"There is no part '{name}'. There are: {string.Join(", ", Names.Take(5))}.", name);
        return MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
    }
}
