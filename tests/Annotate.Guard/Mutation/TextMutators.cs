using System.Globalization;
using System.Text;

namespace Annotate.Guard.Mutation;

/// <summary>Replaces a run of digits by a number at the edge of something.</summary>
internal sealed class ChangeNumber : IMutator
{
    private static readonly string[] Numbers =
        ["0", "1", "-1", "2147483647", "2147483648", "-2147483648", "9223372036854775808", "0.5", "1e3", "1e400", "-0", "00", "1.0",
        "999999", "NaN", "\"1\""];

    public byte[] Mutate(byte[] file, GuardRandom random)
    {
        var (start, length) = Digits.Find(file, random);
        return length == 0 ? file : Bytes.Replace(file, start, length, Encoding.ASCII.GetBytes(random.Pick(Numbers)));
    }
}

/// <summary>Makes a number a little larger or smaller, as offsets by another count are.</summary>
internal sealed class ShiftNumber : IMutator
{
    public byte[] Mutate(byte[] file, GuardRandom random)
    {
        var (start, length) = Digits.Find(file, random);
        if (!long.TryParse(file.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return file;
        var shifted = number + random.Below(7) - 3;
        return Bytes.Replace(file, start, length, Encoding.ASCII.GetBytes(shifted.ToString(CultureInfo.InvariantCulture)));
    }
}

/// <summary>Puts a character of consequence somewhere.</summary>
internal sealed class InsertCharacter : IMutator
{
    public byte[] Mutate(byte[] file, GuardRandom random) => Bytes.Insert(file, random.Below(file.Length + 1), Characters.Pick(random));
}

/// <summary>Puts a character of consequence in the place of another.</summary>
internal sealed class ReplaceCharacter : IMutator
{
    public byte[] Mutate(byte[] file, GuardRandom random)
    {
        if (file.Length == 0)
            return file;
        var start = random.Below(file.Length);
        while (start > 0 && (file[start] & 0xC0) == 0x80)
            start--;
        var end = start + 1;
        while (end < file.Length && (file[end] & 0xC0) == 0x80)
            end++;
        return Bytes.Replace(file, start, end - start, Characters.Pick(random));
    }
}

/// <summary>Copies a word to another place, so that quotes and labels occur twice.</summary>
internal sealed class CopyWord : IMutator
{
    public byte[] Mutate(byte[] file, GuardRandom random)
    {
        var start = random.Below(file.Length);
        while (start > 0 && char.IsAsciiLetterOrDigit((char)file[start - 1]))
            start--;
        var end = start;
        while (end < file.Length && char.IsAsciiLetterOrDigit((char)file[end]))
            end++;
        return Bytes.Insert(file, random.Below(file.Length + 1), [.. file.AsSpan(start, end - start), .. " "u8]);
    }
}

/// <summary>Turns a blank into another: a tab, a line break, a no-break space, two, none.</summary>
internal sealed class ChangeBlank : IMutator
{
    private static readonly string[] Blanks = ["\t", "\n", "\u00A0", "  ", "", "\u2009", "\r\n", "\u3000"];

    public byte[] Mutate(byte[] file, GuardRandom random)
    {
        var start = random.Below(file.Length);
        var at = file.AsSpan(start).IndexOfAny(" \t"u8);
        return at < 0 ? file : Bytes.Replace(file, start + at, 1, Encoding.UTF8.GetBytes(random.Pick(Blanks)));
    }
}
