namespace Annotate.Guard.Mutation;

/// <summary>A change to one value of a JSON file, which mostly stays JSON.</summary>
internal abstract class JsonMutator : IMutator
{
    public byte[] Mutate(byte[] file, GuardRandom random)
    {
        var nodes = JsonTree.Read(file);
        if (nodes.Count == 0)
            return file;
        var fitting = nodes.Where(node => Fits(file, node)).ToArray();
        return fitting.Length == 0 ? file : Change(file, nodes, random.Pick(fitting), random);
    }

    /// <summary>Whether a value can be changed in this way.</summary>
    protected virtual bool Fits(byte[] file, JsonNode node) => node.Parent >= 0;

    protected abstract byte[] Change(byte[] file, IReadOnlyList<JsonNode> nodes, JsonNode node, GuardRandom random);

    /// <summary>The whole stretch of a member or an element, with one of its commas.</summary>
    protected static (int Start, int Length) WithComma(byte[] file, JsonNode node)
    {
        var end = node.End;
        while (end < file.Length && file[end] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            end++;
        if (end < file.Length && file[end] == ',')
            return (node.KeyStart, end + 1 - node.KeyStart);
        var start = node.KeyStart;
        while (start > 0 && file[start - 1] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            start--;
        return start > 0 && file[start - 1] == ',' ? (start - 1, node.End - start + 1) : (node.KeyStart, node.End - node.KeyStart);
    }
}
