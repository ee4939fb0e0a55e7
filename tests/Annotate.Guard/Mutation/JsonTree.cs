namespace Annotate.Guard.Mutation;

/// <summary>The values of a JSON file and where they stand, as far as it is JSON: what is broken ends the list and is no error.</summary>
internal sealed class JsonTree
{
    private const int Deepest = 200;

    private readonly byte[] _file;
    private readonly List<JsonNode> _nodes = [];
    private int _at;

    private JsonTree(byte[] file) => _file = file;

    /// <summary>The values in the order in which they begin; those that never end are left out.</summary>
    public static IReadOnlyList<JsonNode> Read(byte[] file)
    {
        var tree = new JsonTree(file);
        // A file may hold several, one a line.
        while (tree.ReadValue(-1, 0, -1))
        {
        }
        return tree._nodes;
    }

    private bool ReadValue(int parent, int depth, int keyStart)
    {
        SkipBlank();
        if (_at >= _file.Length || depth > Deepest)
            return false;
        var start = _at;
        var number = _nodes.Count;
        _nodes.Add(default);
        var isWhole = _file[_at] switch
        {
            (byte)'{' => ReadMany((byte)'}', number, depth, isObject: true),
            (byte)'[' => ReadMany((byte)']', number, depth, isObject: false),
            (byte)'"' => ReadString(),
            _ => ReadWord(),
        };
        if (isWhole)
            _nodes[number] = new JsonNode(start, _at, keyStart < 0 ? start : keyStart, parent);
        else
            _nodes.RemoveRange(number, _nodes.Count - number);
        return isWhole;
    }

    private bool ReadMany(byte end, int number, int depth, bool isObject)
    {
        _at++;
        SkipBlank();
        if (Take(end))
            return true;
        while (true)
        {
            SkipBlank();
            var keyStart = isObject ? _at : -1;
            if (isObject && !(_at < _file.Length && _file[_at] == '"' && ReadString() && TakeAfterBlank((byte)':')))
                return false;
            if (!ReadValue(number, depth + 1, keyStart))
                return false;
            if (TakeAfterBlank(end))
                return true;
            if (!Take((byte)','))
                return false;
        }
    }

    private bool ReadString()
    {
        for (_at++; _at < _file.Length; _at++)
        {
            if (_file[_at] == '\\')
                _at++;
            else if (_file[_at] == '"')
                return ++_at > 0;
        }
        return false;
    }

    private bool ReadWord()
    {
        var start = _at;
        while (_at < _file.Length && (char.IsAsciiLetterOrDigit((char)_file[_at]) || _file[_at] is (byte)'-' or (byte)'+' or (byte)'.'))
            _at++;
        return _at > start;
    }

    private bool TakeAfterBlank(byte value)
    {
        SkipBlank();
        return Take(value);
    }

    private bool Take(byte value)
    {
        if (_at >= _file.Length || _file[_at] != value)
            return false;
        _at++;
        return true;
    }

    private void SkipBlank()
    {
        while (_at < _file.Length && _file[_at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            _at++;
    }
}
