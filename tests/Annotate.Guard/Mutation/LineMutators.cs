namespace Annotate.Guard.Mutation;

/// <summary>Leaves out a line.</summary>
internal sealed class DropLine : IMutator
{
    public byte[] Mutate(byte[] file, GuardRandom random)
    {
        var (start, length) = TextLines.Find(file, random);
        return Bytes.Replace(file, start, length, []);
    }
}

/// <summary>Writes a line again, here or elsewhere.</summary>
internal sealed class RepeatLine : IMutator
{
    public byte[] Mutate(byte[] file, GuardRandom random)
    {
        var (start, length) = TextLines.Find(file, random);
        return Bytes.Insert(file, TextLines.Find(file, random).Start, file.AsSpan(start, length));
    }
}

/// <summary>Moves a line to another place.</summary>
internal sealed class ExchangeLines : IMutator
{
    public byte[] Mutate(byte[] file, GuardRandom random)
    {
        var (start, length) = TextLines.Find(file, random);
        byte[] line = file[start..(start + length)];
        var rest = Bytes.Replace(file, start, length, []);
        return Bytes.Insert(rest, TextLines.Find(rest, random).Start, line);
    }
}

/// <summary>Writes the line breaks of another system, all or one.</summary>
internal sealed class ChangeLineBreaks : IMutator
{
    public byte[] Mutate(byte[] file, GuardRandom random)
    {
        byte[] by = random.OneIn(3) ? [(byte)'\r'] : "\r\n"u8.ToArray();
        if (random.OneIn(2))
            return [.. file.SelectMany(value => value == '\n' ? by : [value])];
        var (start, length) = TextLines.Find(file, random);
        var end = start + length;
        return length > 0 && file[end - 1] == '\n' ? Bytes.Replace(file, end - 1, 1, by) : file;
    }
}
