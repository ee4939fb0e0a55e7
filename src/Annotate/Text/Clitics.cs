namespace Annotate;

/// <summary>What English writes together and its treebanks count as two words.</summary>
internal static class Clitics
{
    /// <summary>How long the first word is, of one that ends in a clitic (<c>do|n't</c>, <c>Islam|'s</c>, <c>can|not</c>); 0 where it does
    /// not.</summary>
    public static int Before(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word[^1] is 't' or 'T' && word[^2] is '\'' or '’' && word[^3] is 'n' or 'N')
            return word.Length - 3;
        if (word.Equals("cannot", StringComparison.OrdinalIgnoreCase))
            return 3;
        var mark = word.LastIndexOfAny('\'', '’');
        return mark > 0 && Start(word[(mark + 1)..]) == word.Length - mark - 1 ? mark : 0;
    }

    /// <summary>How long the clitic is that follows an apostrophe; 0 where none does.</summary>
    public static int Start(ReadOnlySpan<char> after)
    {
        var length = 0;
        while (length < after.Length && length < 3 && char.IsLetterOrDigit(after[length]))
            length++;
        return after[..length] is ("s" or "S" or "d" or "D" or "m" or "M" or "ll" or "LL" or "re" or "RE" or "ve" or "VE") ? length : 0;
    }
}
