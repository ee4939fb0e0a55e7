namespace Annotate.Anchoring;

/// <summary>The stretches of a text in which quotes may be anchored: all of it, or what a comparison with another version left
/// open.</summary>
internal sealed class OpenText
{
    private const int StretchCost = 4;

    private readonly TextSpan[] _areas;
    private readonly bool _whole;
    private readonly long _length;

    private OpenText(TextSpan[] areas, bool whole) => (_areas, _whole, _length) = (areas, whole, areas.Sum(area => (long)area.Length));

    public bool IsWhole => _whole;

    public bool IsEmpty => _areas.Length == 0;

    /// <summary>Whether a span of this length may be allowed anywhere.</summary>
    public bool HasRoomFor(int length) => !IsEmpty && length <= 2 * _length;

    public static OpenText Whole(string text) => new([new TextSpan(0, text.Length)], true);

    /// <summary>Disjoint stretches in text order, none of them empty.</summary>
    public static OpenText Of(TextSpan[] areas) => new(areas, false);

    /// <summary>Whether at least half of a span is open: the border of an edit may lie some characters away from where an editor would see
    /// it.</summary>
    public bool Allows(TextSpan span)
    {
        if (_whole)
            return true;
        var open = 0;
        for (var i = FirstEndingAfter(span.Start); i < _areas.Length && _areas[i].Start <= span.End; i++)
            open += Math.Max(0, Math.Min(span.End, _areas[i].End) - Math.Max(span.Start, _areas[i].Start));
        return span.IsEmpty ? open > 0 || Touches(span.Start) : open * 2 >= span.Length;
    }

    /// <summary>Whether a window holds anything that is open.</summary>
    public bool Overlaps(TextSpan window)
    {
        var index = FirstEndingAfter(window.Start);
        return index < _areas.Length && _areas[index].Start < window.End;
    }

    /// <summary>Disjoint stretches that hold every allowed span of at most <paramref name="length"/> code units.</summary>
    public IEnumerable<TextSpan> AreasFor(int length, int textLength, WorkMeter meter) =>
        _whole || IsEmpty ? _areas : Widened((length + 1) / 2, textLength, meter);

    private IEnumerable<TextSpan> Widened(int margin, int textLength, WorkMeter meter)
    {
        var current = default(TextSpan?);
        foreach (var area in _areas)
        {
            // A text edited everywhere has as many stretches as words.
            if (!meter.Charge(StretchCost))
                yield break;
            var wide = new TextSpan(Math.Max(0, area.Start - margin), Math.Min(textLength, area.End + margin));
            if (current is { } open && wide.Start <= open.End)
            {
                current = open.Union(wide);
                continue;
            }
            if (current is { } done)
                yield return done;
            current = wide;
        }
        yield return current!.Value;
    }

    private bool Touches(int position)
    {
        var index = FirstEndingAfter(position - 1);
        return index < _areas.Length && _areas[index].Start <= position;
    }

    private int FirstEndingAfter(int position)
    {
        var (low, high) = (0, _areas.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_areas[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
