namespace Annotate.Anchoring;

/// <summary>What two versions of a text have in common: by lines first, then by words in the lines that differ.</summary>
/// <remarks>
/// <para>The result is the same either way: comparing new with old gives the same runs with the sides exchanged, so what is mapped there
/// can be mapped back. Runs begin and end between words.</para>
/// <para>Short agreement between long edits is coincidence ("the", a space): a run no longer than the edits on both of its sides is given
/// up, by the rule of N. Fraser's "semantic cleanup" in diff-match-patch, unless text was only added or only removed around it.</para>
/// </remarks>
internal static class TextDiff
{
    public static EqualRun[] Compare(string old, string @new, WorkMeter meter)
    {
        if (string.CompareOrdinal(old, @new) <= 0)
            return CompareInOrder(old, @new, meter);
        return Array.ConvertAll(CompareInOrder(@new, old, meter), run => run.Flip());
    }

    private static EqualRun[] CompareInOrder(string old, string @new, WorkMeter meter)
    {
        var runs = new List<EqualRun>();
        var start = old.AsSpan().CommonPrefixLength(@new);
        start = start == old.Length && start == @new.Length ? start : old.AsSpan(0, start).LastIndexOf('\n') + 1;
        runs.Add(new EqualRun(0, 0, start));
        var end = CommonSuffixLength(old.AsSpan(start), @new.AsSpan(start));
        var lineBreak = old.AsSpan(old.Length - end).IndexOf('\n');
        end = lineBreak < 0 ? 0 : end - lineBreak;
        MatchLines(old, new TextSpan(start, old.Length - end), @new, new TextSpan(start, @new.Length - end), runs, meter);
        runs.Add(new EqualRun(old.Length - end, @new.Length - end, end));
        return GiveUpCoincidence(Joined(runs));
    }

    private static void MatchLines(string old, TextSpan oldArea, string @new, TextSpan newArea, List<EqualRun> runs, WorkMeter meter)
    {
        var numbers = new TokenNumbers();
        var (oldLines, newLines) = (TokenList.Lines(old, oldArea, numbers), TokenList.Lines(@new, newArea, numbers));
        var (oldEnd, newEnd) = (oldArea.Start, newArea.Start);
        foreach (var run in ToRuns(oldLines, newLines, new TokenDiff(oldLines, newLines, numbers.Count, meter, greedy: false).Match()))
        {
            MatchWords(old, new TextSpan(oldEnd, run.Old), @new, new TextSpan(newEnd, run.New), runs, meter);
            runs.Add(run);
            (oldEnd, newEnd) = (run.OldEnd, run.NewEnd);
        }
        MatchWords(old, new TextSpan(oldEnd, oldArea.End), @new, new TextSpan(newEnd, newArea.End), runs, meter);
    }

    private static void MatchWords(string old, TextSpan oldArea, string @new, TextSpan newArea, List<EqualRun> runs, WorkMeter meter)
    {
        if (oldArea.IsEmpty || newArea.IsEmpty || meter.IsExhausted)
            return;
        var numbers = new TokenNumbers();
        var (oldWords, newWords) = (TokenList.Words(old, oldArea, numbers), TokenList.Words(@new, newArea, numbers));
        runs.AddRange(ToRuns(oldWords, newWords, new TokenDiff(oldWords, newWords, numbers.Count, meter, greedy: true).Match()));
    }

    private static IEnumerable<EqualRun> ToRuns(TokenList old, TokenList @new, List<(int Old, int New, int Count)> matches)
    {
        foreach (var (oldIndex, newIndex, count) in matches)
            yield return new EqualRun(old.StartOf(oldIndex), @new.StartOf(newIndex), old.StartOf(oldIndex + count) - old.StartOf(oldIndex));
    }

    private static List<EqualRun> Joined(List<EqualRun> runs)
    {
        var joined = new List<EqualRun>();
        foreach (var run in runs)
        {
            if (run.Length == 0)
                continue;
            if (joined.Count > 0 && joined[^1].OldEnd == run.Old && joined[^1].NewEnd == run.New)
                joined[^1] = joined[^1] with { Length = joined[^1].Length + run.Length };
            else
                joined.Add(run);
        }
        // Empty runs at both ends save every search the special case of a text that starts or ends with an edit.
        var (oldEnd, newEnd) = runs.Count == 0 ? (0, 0) : (runs[^1].OldEnd, runs[^1].NewEnd);
        if (joined.Count == 0 || joined[0].Old > 0 || joined[0].New > 0)
            joined.Insert(0, default);
        if (joined[^1].OldEnd < oldEnd || joined[^1].NewEnd < newEnd)
            joined.Add(new EqualRun(oldEnd, newEnd, 0));
        return joined;
    }

    private static EqualRun[] GiveUpCoincidence(List<EqualRun> runs)
    {
        var kept = new List<EqualRun>(runs.Count);
        foreach (var run in runs)
        {
            while (kept.Count >= 2 && IsCoincidence(kept[^2], kept[^1], run))
                kept.RemoveAt(kept.Count - 1);
            kept.Add(run);
        }
        return [.. kept];
    }

    private static bool IsCoincidence(EqualRun before, EqualRun run, EqualRun after)
    {
        var (deletedBefore, insertedBefore) = (run.Old - before.OldEnd, run.New - before.NewEnd);
        var (deletedAfter, insertedAfter) = (after.Old - run.OldEnd, after.New - run.NewEnd);
        return run.Length <= Math.Max(deletedBefore, insertedBefore)
            && run.Length <= Math.Max(deletedAfter, insertedAfter)
            && deletedBefore + deletedAfter > 0
            && insertedBefore + insertedAfter > 0;
    }

    private static int CommonSuffixLength(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        const int Chunk = 256;
        var length = 0;
        var most = Math.Min(left.Length, right.Length);
        while (length + Chunk <= most
            && left.Slice(left.Length - length - Chunk, Chunk).SequenceEqual(right.Slice(right.Length - length - Chunk, Chunk)))
            length += Chunk;
        while (length < most && left[^(length + 1)] == right[^(length + 1)])
            length++;
        return length;
    }
}
