namespace Annotate.Anchoring;

/// <summary>Numbers tokens from 0, equal ones alike.</summary>
internal sealed class TokenNumbers
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbers =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many different tokens there are.</summary>
    public int Count => _numbers.Dictionary.Count;

    public int Of(ReadOnlySpan<char> token)
    {
        if (!_numbers.TryGetValue(token, out var number))
            _numbers[token] = number = Count;
        return number;
    }
}
