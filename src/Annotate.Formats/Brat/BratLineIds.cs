using System.Globalization;

namespace Annotate.Formats.Brat;

/// <summary>The ids of the lines of one file: given once each, an annotation's own where brat could have made it.</summary>
internal sealed class BratLineIds
{
    private readonly Dictionary<AnnotationId, string> _names = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<char, int> _last = [];

    /// <summary>The annotations that have a line, with its id.</summary>
    public IReadOnlyDictionary<AnnotationId, string> All => _names;

    public string this[AnnotationId id] => _names[id];

    /// <summary>The id to refer to an annotation by; a word for one that does not exist.</summary>
    public string Of(AnnotationId id) => _names.TryGetValue(id, out var name) ? name : BratText.Token(id.Value, "T0");

    /// <summary>Takes an id that a line has already.</summary>
    public void Take(string id) => _taken.Add(id);

    /// <summary>Notes the id of an annotation whose line stands already.</summary>
    public void Add(AnnotationId id, string name) => _names.Add(id, name);

    /// <summary>Gives an annotation an id of a kind of line.</summary>
    public void Add(AnnotationId id, char letter)
    {
        var own = id.Value;
        var isOwn = own.Length is > 1 and < 10 && own[0] == letter && letter != '*' && own.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 && _taken.Add(own);
        _names.Add(id, isOwn ? own : letter == '*' ? "*" : Next(letter));
    }

    /// <summary>A new id.</summary>
    public string Next(char letter)
    {
        string name;
        do
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{letter}{_last[letter] = _last.GetValueOrDefault(letter) + 1}");
        }
        while (!_taken.Add(name));
        return name;
    }
}
