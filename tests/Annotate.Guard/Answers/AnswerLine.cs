using System.Buffers;
using System.Globalization;
using System.Text;

namespace Annotate.Guard.Answers;

/// <summary>An answer on one line: <c>read/strict outcome:value=yes codes:ANN003=Error*1 …</c>.</summary>
internal sealed record AnswerLine(string Path, IReadOnlyList<(AnswerField Field, string Key, string Value)> Items)
{
    private static readonly string[] FieldNames = [.. Enum.GetNames<AnswerField>().Select(name => name.ToLowerInvariant())];

    private static readonly SearchValues<char> Plain =
        SearchValues.Create([.. Enumerable.Range('!', '~' - '!' + 1).Select(c => (char)c).Except("=%")]);

    public static string NameOf(AnswerField field) => FieldNames[(int)field];

    /// <summary>The items of a field, in one text.</summary>
    public string Of(AnswerField field) =>
        string.Join(',', Items.Where(item => item.Field == field).Select(item => $"{item.Key}={item.Value}"));

    /// <summary>The items that only one of two answers has: what differs between them.</summary>
    public static IEnumerable<(AnswerField Field, string Key)> Differing(AnswerLine? old, AnswerLine? now)
    {
        var (before, after) = (old?.Items ?? [], now?.Items ?? []);
        if (before.SequenceEqual(after))
            return [];
        var differing = before.Except(after).Concat(after.Except(before)).Select(item => (item.Field, item.Key)).Distinct();
        return differing.DefaultIfEmpty((AnswerField.Outcome, "order"));
    }

    public override string ToString()
    {
        var line = new StringBuilder(Path);
        foreach (var (field, key, value) in Items)
            line.Append(' ').Append(FieldNames[(int)field]).Append(':').Append(key).Append('=').Append(value);
        return line.ToString();
    }

    public static AnswerLine Parse(string line)
    {
        var words = line.Split(' ');
        return new AnswerLine(words[0], [.. words.Skip(1).Select(ParseItem)]);
    }

    private static (AnswerField Field, string Key, string Value) ParseItem(string word)
    {
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        var equals = word.IndexOf('=', colon);
        return ((AnswerField)Array.IndexOf(FieldNames, word[..colon]), word[(colon + 1)..equals], word[(equals + 1)..]);
    }

    /// <summary>One line, words without blanks, keys without equals signs: whatever an input put into an id or a path.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain))
            return text;
        var escaped = new StringBuilder();
        foreach (var c in text)
            _ = Plain.Contains(c) ? escaped.Append(c) : escaped.Append('%').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        return escaped.ToString();
    }
}
