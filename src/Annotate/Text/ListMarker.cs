namespace Annotate;

/// <summary>What stands before an item of a list: <c>-</c>, <c>•</c>, <c>1.</c>, <c>2)</c>, <c>(a)</c>.</summary>
internal static class ListMarker
{
    public static bool Stands(ReadOnlySpan<char> line)
    {
        line = line[..Math.Min(line.Length, 16)].TrimStart(" \t\u00A0");
        if (line is [('-' or '–' or '—' or '*' or '•' or '·' or '◦' or '‣' or '▪' or '■' or '●' or '►'), (' ' or '\t' or '\u00A0'), ..]
            or ['•' or '▪' or '●', ..])
            return true;
        var isBracketed = line is ['(', ..];
        if (isBracketed)
            line = line[1..];
        var length = 0;
        while (length < line.Length && length < 3 && char.IsAsciiDigit(line[length]))
            length++;
        if (length == 0 && isBracketed && line is [>= 'a' and <= 'z', ..])
            length = 1;
        return length > 0 && line[length..] is [(')' or '.'), (' ' or '\t' or '\u00A0'), ..] && (!isBracketed || line[length] == ')');
    }
}
