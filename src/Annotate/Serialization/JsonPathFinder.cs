using System.Text;
using System.Text.Json;
using Annotate.Contracts;

namespace Annotate.Serialization;

/// <summary>Finds the paths of positions in one JSON value, asked for in ascending order, in one pass.</summary>
internal ref struct JsonPathFinder(ReadOnlySpan<byte> json)
{
    private readonly List<Step> _steps = [];
    private Utf8JsonReader _reader = new(json, new JsonReaderOptions { MaxDepth = int.MaxValue });

    /// <summary>The path, below <paramref name="root"/>, of the token that stands at a position or holds it.</summary>
    public string Find(int position, string root)
    {
        while (_reader.BytesConsumed <= position && _reader.Read())
            Take();
        var path = root;
        foreach (var step in _steps)
            path = step switch
            {
                { Name: { } name } => JsonPath.Member(path, name),
                { Index: >= 0 } => JsonPath.Item(path, step.Index),
                _ => path,
            };
        return path;
    }

    private void Take()
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _steps.RemoveAt(_steps.Count - 1);
                return;
            case JsonTokenType.PropertyName:
                _steps[^1] = new Step(IsArray: false, -1, _reader.TryGetString() ?? Encoding.UTF8.GetString(_reader.ValueSpan));
                return;
        }
        if (_steps is [.., { IsArray: true } list])
            _steps[^1] = list with { Index = list.Index + 1 };
        if (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            _steps.Add(new Step(_reader.TokenType == JsonTokenType.StartArray, -1, null));
    }

    /// <summary>An open object with the member reached, or an open array with the item reached.</summary>
    private readonly record struct Step(bool IsArray, int Index, string? Name);
}
