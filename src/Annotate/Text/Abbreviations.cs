using System.Collections.Frozen;

namespace Annotate;

/// <summary>The words by which <see cref="TextSegmenter"/> tells a stop that ends a sentence from one that does not.</summary>
/// <remarks>
/// <para>A list is text: sections <c>[title]</c> (never end a sentence), <c>[before-number]</c> (do not, where a number follows),
/// <c>[any]</c> (do only where a starter follows), <c>[starters]</c>, <c>[marks]</c> (names such as <c>Yahoo!</c>), <c>[speech]</c> (verbs
/// of saying); in each, words parted by blanks, without their last stop; <c>#</c> begins a comment. Case counts.</para>
/// <para>Immutable and safe for concurrent use.</para>
/// </remarks>
/// <example>
/// <code>
/// var ours = Abbreviations.English.Combine(Abbreviations.Parse("[title]\nDep Chf"));
/// var sentences = new TextSegmenter(ours).Sentences("Chf. Miller left.");
/// </code>
/// </example>
public sealed class Abbreviations
{
    private static readonly string[] Sections = ["title", "before-number", "any", "starters", "marks", "speech"];

    private readonly FrozenSet<string>[] _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>[] _lookups;

    private Abbreviations(IEnumerable<IEnumerable<string>> words)
    {
        _words = [.. words.Select(static section => section.ToFrozenSet(StringComparer.Ordinal))];
        _lookups = Array.ConvertAll(_words, static section => section.GetAlternateLookup<ReadOnlySpan<char>>());
    }

    /// <summary>No words: every stop before a capital ends a sentence, but for single letters and letters with stops between
    /// them.</summary>
    public static Abbreviations None { get; } = new(Sections.Select(static _ => Enumerable.Empty<string>()));

    /// <summary>Those of English, compiled for this library; the resource is <c>Text/EnglishAbbreviations.txt</c>.</summary>
    public static Abbreviations English { get; } = ReadResource("EnglishAbbreviations.txt");

    /// <summary>Reads a list.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">A section is unknown, or a word stands before the first; the message names the line.</exception>
    public static Abbreviations Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = Array.ConvertAll(Sections, static _ => new HashSet<string>(StringComparer.Ordinal));
        var (section, line) = (-1, 0);
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            line++;
            var comment = raw.IndexOf('#');
            var content = (comment < 0 ? raw : raw[..comment]).Trim();
            if (content is ['[', .., ']'])
                section = SectionOf(content[1..^1].ToString(), line);
            else if (!content.IsEmpty && section < 0)
                throw new FormatException($"Line {line} stands in no section. Begin the list with one of {Names}.");
            else if (section >= 0)
                words[section].UnionWith(content.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        return new Abbreviations(words);
    }

    /// <summary>The words of both lists.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Abbreviations Combine(Abbreviations other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Abbreviations(_words.Zip(other._words, static (ours, theirs) => ours.Union(theirs, StringComparer.Ordinal)));
    }

    internal AbbreviationKind KindOf(ReadOnlySpan<char> word)
    {
        for (var kind = AbbreviationKind.Title; kind <= AbbreviationKind.Any; kind++)
        {
            if (_lookups[(int)kind - 1].Contains(word))
                return kind;
        }
        return AbbreviationKind.None;
    }

    internal bool IsStarter(ReadOnlySpan<char> word) => _lookups[3].Contains(word);

    internal bool IsNameWithMark(ReadOnlySpan<char> word) => _lookups[4].Contains(word);

    internal bool IsSpeech(ReadOnlySpan<char> word) => _lookups[5].Contains(word);

    private static string Names => string.Join(", ", Sections.Select(static name => $"[{name}]"));

    private static int SectionOf(string name, int line)
    {
        var section = Array.IndexOf(Sections, name);
        return section >= 0
            ? section
            : throw new FormatException($"Line {line} opens the section [{name}], which is none of {Names}. Name one of these.");
    }

    private static Abbreviations ReadResource(string name)
    {
        using var reader = new StreamReader(typeof(Abbreviations).Assembly.GetManifestResourceStream(name)!);
        return Parse(reader.ReadToEnd());
    }
}
