namespace Annotate.Guard.Mutation;

/// <summary>Where a value of JSON stands in its file.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="End">Behind its last byte.</param>
/// <param name="KeyStart">The quotation mark before its name, where it is a member; else its first byte.</param>
/// <param name="Parent">The number of the object or array that it stands in; -1 for none.</param>
internal readonly record struct JsonNode(int Start, int End, int KeyStart, int Parent)
{
    public bool IsMember => KeyStart < Start;

    public int Length => End - Start;

    public ReadOnlySpan<byte> Of(byte[] file) => file.AsSpan(Start, Length);
}
