using System.Runtime.InteropServices;

namespace Annotate.Querying;

/// <summary>Collects the spans of annotations for an index.</summary>
internal sealed class AnnotationSpansBuilder(string? wantedRole, bool byHull) : AnnotationVisitor
{
    private readonly List<TextSpan> _spans = [];
    private readonly List<int> _rows = [];
    private readonly List<int> _roles = [];
    private readonly OrderedDictionary<string, int> _roleNames = new(StringComparer.Ordinal);
    private int _row;
    private bool _isDiscontinuous;

    public static AnnotationSpans Build(AnnotationSet annotations, Type? type, string? role, bool byHull)
    {
        var builder = new AnnotationSpansBuilder(role, byHull);
        for (builder._row = 0; builder._row < annotations.Count; builder._row++)
        {
            var slot = annotations.Slots[builder._row];
            if (type is null || slot.Type.IsAssignableTo(type))
                slot.VisitSpans(builder, role);
        }
        var index = SpanIndex.Create(CollectionsMarshal.AsSpan(builder._spans));
        Func<AnnotationSpans>? makeByHull = byHull || !builder._isDiscontinuous ? null : () => Build(annotations, type, role, byHull: true);
        return new AnnotationSpans(annotations, index, [.. builder._rows], [.. builder._roles], [.. builder._roleNames.Keys], makeByHull);
    }

    protected override void OnSpans(string role, SpanSet spans)
    {
        if (!spans.IsAnchored || (wantedRole is not null && !string.Equals(role, wantedRole, StringComparison.Ordinal)))
            return;
        if (!_roleNames.TryGetValue(role, out var roleNumber))
            _roleNames.Add(role, roleNumber = _roleNames.Count);
        _isDiscontinuous |= spans.Count > 1;
        if (byHull)
        {
            Add(spans.Hull, roleNumber);
            return;
        }
        foreach (var span in spans)
            Add(span, roleNumber);
    }

    private void Add(TextSpan span, int roleNumber)
    {
        _spans.Add(span);
        _rows.Add(_row);
        _roles.Add(roleNumber);
    }
}
