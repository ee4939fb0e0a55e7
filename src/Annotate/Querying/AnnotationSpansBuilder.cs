using System.Runtime.InteropServices;

namespace Annotate.Querying;

/// <summary>Collects the spans of annotations for an index: of deferred ones as the first phase of reading found them, of others from their
/// records.</summary>
internal sealed class AnnotationSpansBuilder(string? wantedRole, bool byHull) : AnnotationVisitor
{
    private readonly List<TextSpan> _spans = new(16);
    private readonly List<int> _rows = new(16);
    private readonly List<int> _roles = new(16);
    private readonly OrderedDictionary<string, int> _roleNames = new(StringComparer.Ordinal);
    private (string? Name, int Number) _lastRole;
    private int _row;
    private bool _isDiscontinuous;

    public static AnnotationSpans Build(AnnotationSet annotations, Type? type, string? role, bool byHull)
    {
        var builder = new AnnotationSpansBuilder(role, byHull);
        for (builder._row = 0; builder._row < annotations.Count; builder._row++)
        {
            var slot = annotations.Slots[builder._row];
            if (type is not null && !slot.Type.IsAssignableTo(type))
                continue;
            if (slot.Deferred is null || !builder.TryAddFound(slot.Deferred))
                slot.Record.Accept(builder);
        }
        var index = SpanIndex.Create(CollectionsMarshal.AsSpan(builder._spans));
        Func<AnnotationSpans>? makeByHull = byHull || !builder._isDiscontinuous ? null : () => Build(annotations, type, role, byHull: true);
        return new AnnotationSpans(annotations, index, [.. builder._rows], [.. builder._roles], [.. builder._roleNames.Keys], makeByHull);
    }

    protected override void OnSpans(string role, SpanSet spans)
    {
        if (!spans.IsAnchored || !IsWanted(role))
            return;
        _isDiscontinuous |= spans.Count > 1;
        if (byHull)
        {
            Add(spans.Hull, role);
            return;
        }
        foreach (var span in spans)
            Add(span, role);
    }

    /// <summary>Adds the spans of a deferred annotation; false where its record must be made, which says what is wrong with them.</summary>
    private bool TryAddFound(IDeferredAnnotation deferred)
    {
        if (!deferred.TryGetSpans(out var found))
            return false;
        var before = _spans.Count;
        var (hull, isContinued) = (default(TextSpan), false);
        foreach (var fragment in found)
        {
            if (deferred.RoleOf(fragment) is not { } role || !deferred.TryConvert(fragment, out var span))
            {
                RemoveFrom(before);
                return false;
            }
            var isWanted = IsWanted(role);
            _isDiscontinuous |= isWanted && fragment.IsContinued;
            hull = isContinued ? hull.Union(span) : span;
            isContinued = fragment.IsContinued;
            if (isWanted && !(byHull && isContinued))
                Add(byHull ? hull : span, role);
        }
        return true;
    }

    private bool IsWanted(string role) => wantedRole is null || string.Equals(role, wantedRole, StringComparison.Ordinal);

    private void Add(TextSpan span, string role)
    {
        if (!ReferenceEquals(role, _lastRole.Name))
        {
            if (!_roleNames.TryGetValue(role, out var number))
                _roleNames.Add(role, number = _roleNames.Count);
            _lastRole = (role, number);
        }
        _spans.Add(span);
        _rows.Add(_row);
        _roles.Add(_lastRole.Number);
    }

    private void RemoveFrom(int count)
    {
        _spans.RemoveRange(count, _spans.Count - count);
        _rows.RemoveRange(count, _rows.Count - count);
        _roles.RemoveRange(count, _roles.Count - count);
    }
}
