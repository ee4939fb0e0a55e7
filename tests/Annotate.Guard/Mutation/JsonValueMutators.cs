using System.Globalization;
using System.Text;

namespace Annotate.Guard.Mutation;

/// <summary>Puts another value in the place of one, of the same kind or of another.</summary>
internal sealed class ReplaceValue : JsonMutator
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "1.5", "3", "1e400", "12345678901234567890", "\"\"", "\"x\"", "[]", "{}", "[0,1]", "[[0,1]]",
        "[[5,3]]", "[[0,999999]]", "\"claim\"",
        "\"attribution\"", "\"acme.framing\"", "\"other.kind\"", "\"utf-8\"", "\"utf-16\"", "\"code-points\"", "\"2022-05\"",
        "\"2022-13-45\"", "\"2023-06-01T10:00:00Z\"",
        "\"refutes\"", "\"B2\"", "\"mayor\"", "\"c1\"", "\"a1\"", "{\"spans\":[[0,3]]}", "{\"spans\":[],\"quotes\":[\"gone\"]}",
        "{\"spans\":[[4,10],[0,3]],\"quotes\":[\"bridge\",\"The\"]}",
        "\"Labels\"", "\"http://example.org/a\"", "[\"mayor\",\"mayor\"]", "[null]", "\"False\"", "\"SUPPORTS\"",
    ];

    protected override bool Fits(byte[] file, JsonNode node) => true;

    protected override byte[] Change(byte[] file, IReadOnlyList<JsonNode> nodes, JsonNode node, GuardRandom random) =>
        Bytes.Replace(file, node.Start, node.Length, Encoding.UTF8.GetBytes(random.Pick(Values)));
}

/// <summary>Gives a member another name: one that stands elsewhere in the file, or nobody's.</summary>
internal sealed class RenameMember : JsonMutator
{
    protected override bool Fits(byte[] file, JsonNode node) => node.IsMember;

    protected override byte[] Change(byte[] file, IReadOnlyList<JsonNode> nodes, JsonNode node, GuardRandom random)
    {
        var end = NameEnd(file, node);
        var other = random.Pick([.. nodes.Where(named => named.IsMember)]);
        return random.OneIn(3)
            ? Bytes.Insert(file, end - 1, "x"u8)
            : Bytes.Replace(file, node.KeyStart, end - node.KeyStart, file.AsSpan(other.KeyStart, NameEnd(file, other) - other.KeyStart));
    }

    private static int NameEnd(byte[] file, JsonNode node)
    {
        var end = node.KeyStart + 1;
        while (file[end] != '"')
            end += file[end] == '\\' ? 2 : 1;
        return end + 1;
    }
}

/// <summary>Moves or stretches a pair of numbers, as spans are.</summary>
internal sealed class ShiftSpan : JsonMutator
{
    protected override bool Fits(byte[] file, JsonNode node) => Pair(node.Of(file)) is not null;

    protected override byte[] Change(byte[] file, IReadOnlyList<JsonNode> nodes, JsonNode node, GuardRandom random)
    {
        var (start, end) = Pair(node.Of(file))!.Value;
        var by = random.Below(9) - 4;
        var (newStart, newEnd) = random.Below(6) switch
        {
            0 => (start + by, end + by),
            1 => (start + by, end),
            2 => (start, end + by),
            3 => (start, start),
            4 => (end, start),
            _ => (start, end + (1 << random.Below(16))),
        };
        return Bytes.Replace(file, node.Start, node.Length,
            Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"[{newStart},{newEnd}]")));
    }

    private static (int Start, int End)? Pair(ReadOnlySpan<byte> value)
    {
        if (value.Length < 5 || value[0] != '[' || value.Count((byte)',') != 1)
            return null;
        var comma = value.IndexOf((byte)',');
        return int.TryParse(value[1..comma], CultureInfo.InvariantCulture, out var start)
            && int.TryParse(value[(comma + 1)..^1], CultureInfo.InvariantCulture, out var end)
            ? (start, end)
            : null;
    }
}

/// <summary>Spells characters of a text as escapes, well or badly: what a text says and how it is spelt are two things.</summary>
internal sealed class EscapeText : JsonMutator
{
    private static readonly string[] Escapes =
    [
        "\\ud83d\\ude00", "\\ud83d", "\\ude00", "\\u0000", "\\u00e9", "\\n", "\\r\\n", "\\t", "\\/", "\\\"",
        "\\u2028", "\\x", "\\u12", "\\uFEFF",
    ];

    protected override bool Fits(byte[] file, JsonNode node) => file[node.Start] == '"';

    protected override byte[] Change(byte[] file, IReadOnlyList<JsonNode> nodes, JsonNode node, GuardRandom random)
    {
        if (!random.OneIn(3) || node.Length <= 2)
            return Bytes.Insert(file, node.Start + 1 + random.Below(node.Length - 1), Encoding.ASCII.GetBytes(random.Pick(Escapes)));
        var at = node.Start + 1 + random.Below(node.Length - 2);
        return file[at] is >= (byte)' ' and < 127 and not ((byte)'\\' or (byte)'"')
            ? Bytes.Replace(file, at, 1, Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)file[at]:x4}")))
            : file;
    }
}

/// <summary>Changes a text a little: a character more, less or another.</summary>
internal sealed class ChangeText : JsonMutator
{
    protected override bool Fits(byte[] file, JsonNode node) => file[node.Start] == '"' && node.Length > 3;

    protected override byte[] Change(byte[] file, IReadOnlyList<JsonNode> nodes, JsonNode node, GuardRandom random)
    {
        var at = node.Start + 1 + random.Below(node.Length - 2);
        return random.Below(3) switch
        {
            0 => Bytes.Replace(file, at, 1, []),
            1 => Bytes.Insert(file, at, "e"u8),
            _ => Bytes.Replace(file, at, 1, "o"u8),
        };
    }
}

/// <summary>Writes blanks where they mean nothing.</summary>
internal sealed class SpaceOut : JsonMutator
{
    private static readonly string[] Blanks = ["\n", " ", "\t", "\r\n  ", "\n\n"];

    protected override byte[] Change(byte[] file, IReadOnlyList<JsonNode> nodes, JsonNode node, GuardRandom random) =>
        Bytes.Insert(file, random.OneIn(2) ? node.Start : node.End, Encoding.ASCII.GetBytes(random.Pick(Blanks)));
}
