using System.Text.Json.Serialization;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate;

/// <summary>How reliable a source is, A (completely reliable) to E (unreliable); F means that it cannot be judged (STANAG 2511).</summary>
/// <remarks>F is no low grade but the absence of one: <see cref="Grade"/> is null. Spelled as its letter. <c>default</c> is F.</remarks>
[JsonConverter(typeof(ParsableJsonConverter<Reliability>))]
public readonly record struct Reliability : IParsable<Reliability>
{
    private readonly int _belowF;

    /// <summary>Makes a reliability from its letter, A to F.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Another letter.</exception>
    public Reliability(char letter)
    {
        if (letter is < 'A' or > 'F')
            throw new ArgumentOutOfRangeException(nameof(letter), letter, "A reliability is one of the letters A to F.");
        _belowF = 'F' - letter;
    }

    /// <summary>The letter, A to F.</summary>
    public char Letter => (char)('F' - _belowF);

    /// <summary>5 for A down to 1 for E; null for F, which cannot be judged.</summary>
    public int? Grade => _belowF == 0 ? null : _belowF;

    /// <inheritdoc/>
    public override string ToString() => Letter.ToString();

    static Reliability IParsable<Reliability>.Parse(string s, IFormatProvider? provider) => new(s is [var letter] ? letter : default);

    static bool IParsable<Reliability>.TryParse(string? s, IFormatProvider? provider, out Reliability result)
    {
        var isLetter = s is [>= 'A' and <= 'F'];
        result = isLetter ? new Reliability(s![0]) : default;
        return isLetter;
    }
}
