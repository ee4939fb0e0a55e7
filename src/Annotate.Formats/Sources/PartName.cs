namespace Annotate.Formats.Sources;

/// <summary>Names of parts: relative, with slashes, and never out of their folder.</summary>
internal static class PartName
{
    /// <summary>Refuses a name that could lead out of its folder.</summary>
    public static string Check(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var isSafe = !name.StartsWith('/')
            && name.AsSpan().IndexOfAny("\\:\0") < 0
            && !name.Split('/').Any(segment => segment is "" or "." or "..");
        return isSafe ? name : throw new ArgumentException(
            $"The name '{name}' could lead out of its folder. Use a relative name with slashes and without '..'.", nameof(name));
    }

    /// <summary>A file name for an article: of its id where it has one, made safe.</summary>
    public static string For(Article article, int index)
    {
        var name = new string(
            [.. (article.Id ?? "").Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-').Take(100)]).Trim('.', '-');
        return name.Length == 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"article-{index + 1}") : name;
    }

    public static string WithExtension(string name, string extension) => Path.ChangeExtension(name, extension);
}
