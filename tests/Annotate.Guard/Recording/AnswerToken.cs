using System.Security.Cryptography;
using System.Text;

namespace Annotate.Guard.Recording;

/// <summary>
/// An answer in a few letters: which fields it has, and twelve bits of each. Two answers alike by chance are one in four thousand.
/// </summary>
internal static class AnswerToken
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static readonly AnswerField[] AllFields = Enum.GetValues<AnswerField>();

    public static string Of(AnswerLine line)
    {
        var token = new StringBuilder("A");
        var mask = 0;
        foreach (var field in AllFields)
        {
            var items = line.Of(field);
            if (items.Length == 0)
                continue;
            mask |= 1 << (int)field;
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(items));
            token.Append(Letters[hash[0] & 63]).Append(Letters[hash[1] & 63]);
        }
        token[0] = Letters[mask];
        return token.ToString();
    }

    /// <summary>A number below 4096 in two letters.</summary>
    public static string OfNumber(int number) => $"{Letters[number >> 6]}{Letters[number & 63]}";

    /// <summary>The fields that an answer had.</summary>
    public static IEnumerable<AnswerField> Fields(string token) => AllFields.Where(field => PartOf(token, field).Length > 0);

    /// <summary>The fields that two tokens differ in.</summary>
    public static IEnumerable<AnswerField> Differing(string old, string now) =>
        AllFields.Where(field => PartOf(old, field) != PartOf(now, field));

    /// <summary>Takes the answers of an input apart: the number of a path, then its token, and so on.</summary>
    public static IEnumerable<(int Path, string Token)> Split(string tokens)
    {
        for (var at = 0; at < tokens.Length;)
        {
            var path = (Letters.IndexOf(tokens[at]) << 6) | Letters.IndexOf(tokens[at + 1]);
            var length = 1 + (2 * int.PopCount(Letters.IndexOf(tokens[at + 2])));
            yield return (path, tokens.Substring(at + 2, length));
            at += 2 + length;
        }
    }

    private static string PartOf(string token, AnswerField field)
    {
        var mask = Letters.IndexOf(token[0]);
        var bit = 1 << (int)field;
        return (mask & bit) == 0 ? "" : token.Substring(1 + (2 * int.PopCount(mask & (bit - 1))), 2);
    }
}
