using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate;

/// <summary>The rating of a piece of information: the source's reliability A to F and the information's credibility 1 to 6 (STANAG 2511).</summary>
/// <remarks>
/// <para>F and 6 mean "cannot be judged": their grades are null, never a low number. The two scales are judged independently; there is no order over pairs.</para>
/// <para>Spelled as letter and digit, <c>B2</c>. <c>default</c> is <c>F6</c>.</para>
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<AdmiraltyRating>))]
public readonly record struct AdmiraltyRating : IParsable<AdmiraltyRating>
{
    private readonly int _below6;

    /// <summary>Makes a rating.</summary>
    /// <param name="reliability">The reliability of the source.</param>
    /// <param name="credibility">The credibility of the information: 1 (confirmed by other sources) to 5 (improbable), or 6 (cannot be judged).</param>
    /// <exception cref="ArgumentOutOfRangeException">The credibility is not 1 to 6.</exception>
    public AdmiraltyRating(Reliability reliability, int credibility)
    {
        if (credibility is < 1 or > 6)
            throw new ArgumentOutOfRangeException(nameof(credibility), credibility, "A credibility is a number from 1 to 6.");
        Reliability = reliability;
        _below6 = 6 - credibility;
    }

    /// <summary>The reliability of the source.</summary>
    public Reliability Reliability { get; }

    /// <summary>The credibility of the information, 1 to 6 as the standard spells it; 1 is the best, 6 none.</summary>
    public int Credibility => 6 - _below6;

    /// <summary>5 for credibility 1 down to 1 for credibility 5; null for 6, which cannot be judged.</summary>
    public int? CredibilityGrade => _below6 == 0 ? null : _below6;

    /// <summary>Letter and digit: <c>B2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Reliability.Letter}{Credibility}");

    /// <summary>Parses letter and digit.</summary>
    /// <exception cref="FormatException">The text is not a letter A to F and a digit 1 to 6.</exception>
    public static AdmiraltyRating Parse(string s) => Parse(s, CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Parse(string)"/>
    public static AdmiraltyRating Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var rating)
            ? rating
            : throw new FormatException($"'{s}' is not an Admiralty rating. Write a letter A to F and a digit 1 to 6, such as B2.");
    }

    /// <summary>Parses letter and digit; false where the text is something else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AdmiraltyRating result)
    {
        result = default;
        if (s is not [>= 'A' and <= 'F', >= '1' and <= '6'])
            return false;
        result = new AdmiraltyRating(new Reliability(s[0]), s[1] - '0');
        return true;
    }
}
