using Annotate.Diagnostics;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats.Brat;

/// <summary>The types that files use, beside those that a configuration allows.</summary>
internal sealed class BratTypes
{
    private readonly SortedSet<string> _entities = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _relations = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _events = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _attributes = new(StringComparer.Ordinal);

    public void Add(ReadOnlySpan<byte> file)
    {
        var scanner = new BratScanner(file);
        while (scanner.MoveNext())
        {
            var type = BratLine.Decode(scanner.Type);
            var colon = type.IndexOf(':', StringComparison.Ordinal);
            if (Of(scanner.Kind) is { } set)
                set.Add(scanner.Kind == BratLineKind.Event && colon > 0 ? type[..colon] : type);
        }
    }

    public BratConfiguration ToConfiguration() => new() { Entities = [.. _entities], Relations = [.. _relations], Events = [.. _events], Attributes = [.. _attributes] };

    /// <summary>Reports, once each, the types that the configuration of the corpus does not list.</summary>
    public static void Check(BratDocument document, BratConfiguration configuration, DiagnosticCollector diagnostics)
    {
        var known = new Dictionary<BratLineKind, HashSet<string>>
        {
            [BratLineKind.TextBound] = [.. configuration.Entities, .. configuration.Events],
            [BratLineKind.Event] = [.. configuration.Events],
            [BratLineKind.Relation] = [.. configuration.Relations],
            [BratLineKind.Attribute] = [.. configuration.Attributes],
        };
        foreach (var line in document.Lines)
        {
            if (known.TryGetValue(line.Kind, out var types) && types.Add(line.Type))
                diagnostics.Add(DiagnosticCodes.NotUnderstood, Severity.Information, ConversionTexts.NotUnderstood.BratType(line.Type), position: line.Start, id: line.Id);
        }
    }

    private SortedSet<string>? Of(BratLineKind kind) => kind switch
    {
        BratLineKind.TextBound => _entities,
        BratLineKind.Relation => _relations,
        BratLineKind.Event => _events,
        BratLineKind.Attribute => _attributes,
        _ => null,
    };
}
