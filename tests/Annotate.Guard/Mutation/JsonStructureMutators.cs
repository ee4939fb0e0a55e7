using System.Text;

namespace Annotate.Guard.Mutation;

/// <summary>Leaves out a member or an element.</summary>
internal sealed class RemoveValue : JsonMutator
{
    protected override byte[] Change(byte[] file, IReadOnlyList<JsonNode> nodes, JsonNode node, GuardRandom random)
    {
        var (start, length) = WithComma(file, node);
        return Bytes.Replace(file, start, length, []);
    }
}

/// <summary>Writes a member or an element twice.</summary>
internal sealed class RepeatValue : JsonMutator
{
    protected override byte[] Change(byte[] file, IReadOnlyList<JsonNode> nodes, JsonNode node, GuardRandom random) =>
        Bytes.Insert(file, node.KeyStart, [.. file.AsSpan(node.KeyStart, node.End - node.KeyStart), (byte)',']);
}

/// <summary>Exchanges two values.</summary>
internal sealed class ExchangeValues : JsonMutator
{
    protected override byte[] Change(byte[] file, IReadOnlyList<JsonNode> nodes, JsonNode node, GuardRandom random)
    {
        var other = random.Pick(nodes);
        var (first, second) = node.Start <= other.Start ? (node, other) : (other, node);
        if (first.End > second.Start)
            return file;
        var between = file.AsSpan(first.End, second.Start - first.End);
        return [.. file.AsSpan(0, first.Start), .. second.Of(file), .. between, .. first.Of(file), .. file.AsSpan(second.End)];
    }
}

/// <summary>Puts a copy of one value in the place of another, mostly of the same kind: an id that occurs elsewhere, other spans.</summary>
internal sealed class CopyValue : JsonMutator
{
    protected override byte[] Change(byte[] file, IReadOnlyList<JsonNode> nodes, JsonNode node, GuardRandom random)
    {
        var like = random.OneIn(5) ? nodes : [.. nodes.Where(other => file[other.Start] == file[node.Start])];
        return Bytes.Replace(file, node.Start, node.Length, random.Pick(like).Of(file));
    }
}

/// <summary>Puts a value into an array or an object, or takes it out.</summary>
internal sealed class NestValue : JsonMutator
{
    protected override byte[] Change(byte[] file, IReadOnlyList<JsonNode> nodes, JsonNode node, GuardRandom random) =>
        random.Below(4) switch
    {
        0 => Bytes.Replace(file, node.Start, node.Length, [(byte)'[', .. node.Of(file), (byte)']']),
        1 => Bytes.Replace(file, node.Start, node.Length, [.. "{\"value\":"u8, .. node.Of(file), (byte)'}']),
        2 => Bytes.Replace(file, node.Start, node.Length,
            [.. Enumerable.Repeat((byte)'[', 70), .. node.Of(file), .. Enumerable.Repeat((byte)']', 70)]),
        _ => nodes[node.Parent] is var parent ? Bytes.Replace(file, parent.Start, parent.Length, node.Of(file)) : file,
    };
}

/// <summary>Adds a member that nobody knows, or one that somebody else knows.</summary>
internal sealed class AddMember : JsonMutator
{
    private static readonly string[] Members =
    [
        "\"note\":\"kept\"", "\"x-other\":{\"b\":[1,2.50,{\"c\":null}]}", "\"layer\":\"suggested\"", "\"confidence\":0.25",
        "\"id\":\"c1\"", "\"type\":\"claim\"", "\"extra\":1e2",
        "\"target\":{\"spans\":[[0,3]]}", "\"target\":{\"spans\":[[0,3],[5,8]],\"quotes\":[\"The\",\"rid\"]}", "\"createdBy\":\"desk\"",
        "\"sourceIds\":[\"mayor\"]", "\"spans\":[[1,2]]",
        "\"text\":\"other\"", "\"quotes\":[\"x\"]", "\"date\":\"2023-06\"", "\"motivation\":\"linking\"", "\"derivedFromIds\":[\"a1\"]",
        "\"\":0", "\"a b.c\\u0000\":true",
    ];

    protected override bool Fits(byte[] file, JsonNode node) => file[node.Start] == '{' && node.Length > 2;

    protected override byte[] Change(byte[] file, IReadOnlyList<JsonNode> nodes, JsonNode node, GuardRandom random) =>
        random.OneIn(2)
            ? Bytes.Insert(file, node.Start + 1, Encoding.UTF8.GetBytes(random.Pick(Members) + ","))
            : Bytes.Insert(file, node.End - 1, Encoding.UTF8.GetBytes("," + random.Pick(Members)));
}

/// <summary>Moves a member or an element to another place of its kind: orders change, and members come under another object.</summary>
internal sealed class MoveMember : JsonMutator
{
    protected override byte[] Change(byte[] file, IReadOnlyList<JsonNode> nodes, JsonNode node, GuardRandom random)
    {
        var hosts = nodes.Where(other => other.IsMember == node.IsMember && other.Parent >= 0)
            .Where(other => other.Start >= node.End || other.End <= node.KeyStart).ToArray();
        if (hosts.Length == 0)
            return file;
        // Among its own siblings mostly.
        var siblings = hosts.Where(other => other.Parent == node.Parent).ToArray();
        var host = siblings.Length > 0 && !random.OneIn(4) ? random.Pick(siblings) : random.Pick(hosts);
        byte[] moved = [.. file.AsSpan(node.KeyStart, node.End - node.KeyStart), (byte)','];
        var (start, length) = WithComma(file, node);
        return host.KeyStart > node.Start
            ? Bytes.Replace(Bytes.Insert(file, host.KeyStart, moved), start, length, [])
            : Bytes.Insert(Bytes.Replace(file, start, length, []), host.KeyStart, moved);
    }
}
