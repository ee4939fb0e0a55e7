using System.Collections.Frozen;

namespace Annotate;

/// <summary>Words that begin with an apostrophe, which is no mark there: <c>'tis</c>, <c>'90s</c>, and what tokenisers cut off,
/// <c>'s</c>.</summary>
internal static class Elision
{
    private const int Longest = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = FrozenSet.ToFrozenSet(
        [
            "s", "d", "m", "t", "ll", "re", "ve", "n", "em", "im", "er", "ere", "tis", "twas", "twere", "twill", "twould", "tain", "til",
            "cause", "bout", "round", "cept", "nuff", "cos", "cuz", "neath", "gainst", "mongst"
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether what follows an apostrophe goes on such a word.</summary>
    public static bool Starts(ReadOnlySpan<char> after)
    {
        var length = 0;
        while (length < after.Length && length <= Longest && char.IsLetterOrDigit(after[length]))
            length++;
        if (length is >= 2 and <= 3 && char.IsAsciiDigit(after[0]) && char.IsAsciiDigit(after[1]))
            return length == 2 || after[2] == 's'; // the '90s, the class of '08
        // "'em" closes or goes on; "'I'" and "'S" of one capital letter are quoted.
        return length is > 0 and <= Longest && Words.Contains(after[..length]) && !(length == 1 && char.IsUpper(after[0]))
            && !(length < after.Length && after[length] is '\'' or '’' && length <= 2 && !after[..length].SequenceEqual("n"));
    }
}
