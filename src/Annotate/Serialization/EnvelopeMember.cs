using System.Text;

namespace Annotate.Serialization;

/// <summary>The members of a document that the format knows.</summary>
internal enum EnvelopeMember
{
    /// <summary>One that the format does not know.</summary>
    Extra = -1,
    Format,
    Offsets,
    Article,
    Agents,
    Annotations,
}

/// <summary>Their names.</summary>
internal static class EnvelopeMembers
{
    private static readonly byte[][] Utf8Names = [.. "format offsets article agents annotations".Split(' ').Select(Encoding.UTF8.GetBytes)];

    public static EnvelopeMember Find(string name) => Find(Encoding.UTF8.GetBytes(name));

    public static EnvelopeMember Find(ReadOnlySpan<byte> name)
    {
        var member = Utf8Names.Length - 1;
        while (member >= 0 && !name.SequenceEqual(Utf8Names[member]))
            member--;
        return (EnvelopeMember)member;
    }
}
