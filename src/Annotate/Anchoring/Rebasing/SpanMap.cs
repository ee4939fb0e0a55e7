namespace Annotate.Anchoring;

/// <summary>Maps places of the old text to the new one by what both have in common.</summary>
internal sealed class SpanMap(string oldText, string newText, EqualRun[] runs)
{
    private readonly int[] _keptBefore = Sums(runs);

    /// <summary>The stretches of the new text that have no counterpart in the old one.</summary>
    public OpenText Open()
    {
        var areas = new List<TextSpan>();
        for (var i = 1; i < runs.Length; i++)
        {
            if (runs[i - 1].NewEnd < runs[i].New)
                areas.Add(new TextSpan(runs[i - 1].NewEnd, runs[i].New));
        }
        return OpenText.Of([.. areas]);
    }

    /// <summary>The place of text that both versions have, all of it; null where an edit touches it.</summary>
    /// <remarks>An empty span stands behind the character before it, at 0 at the start of the text: it is found where that character
    /// is.</remarks>
    public TextSpan? Exact(TextSpan span)
    {
        if (span is { IsEmpty: true, Start: 0 })
            return span;
        var run = runs[RunAt(span.IsEmpty ? span.Start - 1 : span.Start)];
        return run.Old <= span.Start && span.End <= run.OldEnd && (!span.IsEmpty || run.Old < span.Start)
            ? span.Shift(run.New - run.Old)
            : null;
    }

    /// <summary>The places that an edited span may have now, by its borders: with what was put in place of replaced words at its borders,
    /// and without.</summary>
    public IEnumerable<TextSpan> Edited(TextSpan span)
    {
        var (withStart, withoutStart) = Start(span);
        var (withEnd, withoutEnd) = span.IsEmpty ? (withStart, withStart) : End(span);
        foreach (var start in Distinct(withStart, withoutStart))
        {
            foreach (var end in Distinct(withEnd, withoutEnd))
            {
                if (start < end || (start == end && span.IsEmpty))
                    yield return new TextSpan(start, end);
            }
        }
    }

    /// <summary>How many code units of an old span no edit touches. Logarithmic.</summary>
    public int Kept(TextSpan span) => KeptBefore(span.End) - KeptBefore(span.Start);

    private int KeptBefore(int position)
    {
        var index = RunAt(position);
        return _keptBefore[index] + Math.Min(position - runs[index].Old, runs[index].Length);
    }

    private (int? With, int? Without) Start(TextSpan span)
    {
        var index = RunAt(span.IsEmpty ? span.Start - 1 : span.Start);
        var run = runs[index];
        if (span.Start < run.OldEnd)
            return (run.New + span.Start - run.Old, null);
        var edit = new Edit(run, runs[index + 1]);
        if (span.IsEmpty)
            return (span.Start == edit.OldEnd ? edit.NewEnd : null, null);
        int? after = span.End > edit.OldEnd ? edit.NewEnd : null;
        if (span.Start == edit.OldStart)
            return (edit.NewStart, edit.NewEndsWithOld(oldText, newText) ? edit.NewEnd - edit.OldLength : after);
        if (edit.OldEnd - span.Start <= edit.Suffix(oldText, newText))
            return (edit.NewEnd - (edit.OldEnd - span.Start), null);
        return span.Start - edit.OldStart <= edit.Prefix(oldText, newText)
            ? (edit.NewStart + span.Start - edit.OldStart, null)
            : (after, null);
    }

    private (int? With, int? Without) End(TextSpan span)
    {
        var index = RunAt(span.End - 1);
        var run = runs[index];
        if (span.End <= run.OldEnd)
            return (run.New + span.End - run.Old, null);
        var edit = new Edit(run, runs[index + 1]);
        int? before = span.Start < edit.OldStart ? edit.NewStart : null;
        if (span.End == edit.OldEnd)
            return (edit.NewEnd, edit.NewStartsWithOld(oldText, newText) ? edit.NewStart + edit.OldLength : before);
        if (span.End - edit.OldStart <= edit.Prefix(oldText, newText))
            return (edit.NewStart + span.End - edit.OldStart, null);
        return edit.OldEnd - span.End <= edit.Suffix(oldText, newText) ? (edit.NewEnd - (edit.OldEnd - span.End), null) : (before, null);
    }

    /// <summary>The last run that starts at a position or before it; the first starts at 0.</summary>
    private int RunAt(int position)
    {
        var (low, high) = (0, runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (runs[middle].Old <= position)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    private static int[] Sums(EqualRun[] runs)
    {
        var sums = new int[runs.Length];
        for (var i = 1; i < runs.Length; i++)
            sums[i] = sums[i - 1] + runs[i - 1].Length;
        return sums;
    }

    private static IEnumerable<int> Distinct(int? first, int? second)
    {
        if (first is { } one)
            yield return one;
        if (second is { } other && other != first)
            yield return other;
    }

    /// <summary>What stands between two neighbouring runs in either text.</summary>
    private readonly struct Edit(EqualRun before, EqualRun after)
    {
        private const int LongestWord = 256;

        public int OldStart => before.OldEnd;

        public int OldEnd => after.Old;

        public int OldLength => OldEnd - OldStart;

        public int NewStart => before.NewEnd;

        public int NewEnd => after.New;

        /// <summary>Whether the old words stand at the end of the new ones, in another case: "The" in "On Tuesday the".</summary>
        public bool NewEndsWithOld(string oldText, string newText) =>
            OldLength is > 0 and <= LongestWord && newText.AsSpan(NewStart, NewEnd - NewStart)
                .EndsWith(oldText.AsSpan(OldStart, OldLength), StringComparison.OrdinalIgnoreCase);

        /// <summary>Whether the old words stand at the beginning of the new ones, in another case.</summary>
        public bool NewStartsWithOld(string oldText, string newText) =>
            OldLength is > 0 and <= LongestWord && newText.AsSpan(NewStart, NewEnd - NewStart)
                .StartsWith(oldText.AsSpan(OldStart, OldLength), StringComparison.OrdinalIgnoreCase);

        /// <summary>How many code units both sides of the edit start with, whatever the case: the unchanged part of a changed
        /// word.</summary>
        public int Prefix(string oldText, string newText)
        {
            var most = Math.Min(LongestWord, Math.Min(OldLength, NewEnd - NewStart));
            var length = 0;
            while (length < most && IsSame(oldText[OldStart + length], newText[NewStart + length]))
                length++;
            return length;
        }

        /// <summary>How many code units both sides of the edit end with, whatever the case, and do not already start with.</summary>
        public int Suffix(string oldText, string newText)
        {
            var most = Math.Min(LongestWord, Math.Min(OldLength, NewEnd - NewStart) - Prefix(oldText, newText));
            var length = 0;
            while (length < most && IsSame(oldText[OldEnd - length - 1], newText[NewEnd - length - 1]))
                length++;
            return length;
        }

        private static bool IsSame(char left, char right) => left == right || char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
    }
}
