namespace Annotate.Guard.Mutation;

/// <summary>Sets one byte to another value.</summary>
internal sealed class FlipByte : IMutator
{
    public byte[] Mutate(byte[] file, GuardRandom random)
    {
        if (file.Length == 0)
            return file;
        byte[] changed = [.. file];
        changed[random.Below(file.Length)] ^= (byte)(1 << random.Below(8));
        return changed;
    }
}

/// <summary>Leaves out a stretch.</summary>
internal sealed class DeleteBytes : IMutator
{
    public byte[] Mutate(byte[] file, GuardRandom random)
    {
        var (start, length) = Bytes.Stretch(file, random);
        return Bytes.Replace(file, start, length, []);
    }
}

/// <summary>Writes a stretch twice.</summary>
internal sealed class RepeatBytes : IMutator
{
    public byte[] Mutate(byte[] file, GuardRandom random)
    {
        var (start, length) = Bytes.Stretch(file, random);
        return Bytes.Insert(file, start, file.AsSpan(start, length));
    }
}

/// <summary>Puts bytes of no meaning somewhere.</summary>
internal sealed class InsertBytes : IMutator
{
    public byte[] Mutate(byte[] file, GuardRandom random)
    {
        var bytes = new byte[1 + random.Below(4)];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)random.Next();
        return Bytes.Insert(file, random.Below(file.Length + 1), bytes);
    }
}

/// <summary>Ends the file early.</summary>
internal sealed class Truncate : IMutator
{
    public byte[] Mutate(byte[] file, GuardRandom random) => file[..random.Below(file.Length + 1)];
}

/// <summary>Copies one stretch over another.</summary>
internal sealed class ExchangeBytes : IMutator
{
    public byte[] Mutate(byte[] file, GuardRandom random)
    {
        var (from, length) = Bytes.Stretch(file, random);
        var (to, gone) = Bytes.Stretch(file, random);
        return Bytes.Replace(file, to, gone, file.AsSpan(from, length));
    }
}
