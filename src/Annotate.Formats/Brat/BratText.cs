namespace Annotate.Formats.Brat;

/// <summary>Words that may stand in a column of a brat line.</summary>
internal static class BratText
{
    /// <summary>The role of an event's trigger.</summary>
    public const string Trigger = "Trigger";

    /// <summary>The role of what has none.</summary>
    public const string Argument = "Arg";

    public static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    /// <summary>Whether a word can be a type, a role or a value: no white space, no control character, none of brat's separators.</summary>
    public static bool IsToken(string? word) =>
        !string.IsNullOrEmpty(word) && word.All(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && c is not (':' or ';'));

    public static string Token(string? word, string otherwise) => IsToken(word) ? word! : otherwise;

    /// <summary>The name of a span role as a role of an event: <c>hedge</c> is <c>Hedge</c>.</summary>
    public static string Role(string role)
    {
        var name = new string([.. role.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_')]);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>The words on one line and in one column.</summary>
    public static string Flat(string text) => text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
}
