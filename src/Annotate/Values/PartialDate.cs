using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate;

/// <summary>A date as people give it: a year, a month, a day or a moment. The spelling is kept.</summary>
/// <remarks>
/// <para>EDTF (ISO 8601-2) level 0 without intervals: <c>2022</c>, <c>2022-05</c>, <c>2022-05-22</c>, <c>2022-05-22T14:30:00Z</c>
/// (fractions of a second and a numeric offset allowed; without an offset the zone is unknown and read as UTC).</para>
/// <para>Equality is that of the spelling. There is no order between dates of different precision:
/// compare <see cref="Earliest"/> and <see cref="Latest"/>. <c>default</c> is no date at all and prints as nothing.</para>
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<PartialDate>))]
public readonly record struct PartialDate : ISpanParsable<PartialDate>
{
    private static readonly string[] YearFormat = ["yyyy"];
    private static readonly string[] MonthFormat = ["yyyy-MM"];
    private static readonly string[] DayFormat = ["yyyy-MM-dd"];
    private static readonly string[] TimeFormats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];

    private readonly string? _text;

    private PartialDate(string text) => _text = text;

    /// <summary>The date as it was spelled; empty for <c>default</c>.</summary>
    public string Text => _text ?? "";

    /// <summary>How much is known.</summary>
    public DatePrecision Precision => Text.Length switch
    {
        0 => DatePrecision.None,
        4 => DatePrecision.Year,
        7 => DatePrecision.Month,
        10 => DatePrecision.Day,
        _ => DatePrecision.Time,
    };

    /// <summary>The first moment that the date may mean, in UTC where it has no offset of its own.</summary>
    public DateTimeOffset Earliest => _text is null ? DateTimeOffset.MinValue : Read(_text);

    /// <summary>The last moment that the date may mean: the end of its day, month or year, to 100 nanoseconds.</summary>
    public DateTimeOffset Latest => Precision switch
    {
        DatePrecision.None => DateTimeOffset.MaxValue,
        DatePrecision.Time => Earliest,
        var precision => EndOf(DateOnly.FromDateTime(Earliest.DateTime), precision),
    };

    /// <summary>Makes a date of a day.</summary>
    public static PartialDate FromDate(DateOnly date) => new(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Makes a date of a moment, spelled in ISO 8601 with its offset.</summary>
    public static PartialDate FromInstant(DateTimeOffset instant) => new(instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture));

    /// <summary>Makes a date of a day.</summary>
    public static implicit operator PartialDate(DateOnly date) => FromDate(date);

    /// <summary>Makes a date of a moment.</summary>
    public static implicit operator PartialDate(DateTimeOffset instant) => FromInstant(instant);

    /// <summary>The spelling.</summary>
    public override string ToString() => Text;

    /// <summary>Parses one of the four forms.</summary>
    /// <exception cref="FormatException">The text has none of them, or names a day that does not exist.</exception>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var date)
            ? date
            : throw new FormatException($"'{Excerpt.Of(s)}' is not a date. Write 2022, 2022-05, 2022-05-22 or 2022-05-22T14:30:00Z.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static PartialDate Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static PartialDate Parse(string s) => Parse(s, CultureInfo.InvariantCulture);

    /// <summary>Parses one of the four forms; false where the text has none of them.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result)
    {
        result = TryRead(s, out _) ? new PartialDate(s.ToString()) : default;
        return result._text is not null;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out PartialDate)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s.AsSpan(), provider, out result);

    private static DateTimeOffset Read(string text)
    {
        TryRead(text, out var moment);
        return moment;
    }

    private static bool TryRead(ReadOnlySpan<char> s, out DateTimeOffset moment)
    {
        // The length decides the form, so that no form may stand for another; the longest has fractions and an offset.
        string[] formats = s.Length switch
        {
            4 => YearFormat,
            7 => MonthFormat,
            10 => DayFormat,
            > 10 and <= 33 => TimeFormats,
            _ => [],
        };
        moment = default;
        return formats.Length > 0 && DateTimeOffset.TryParseExact(s, formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);
    }

    private static DateTimeOffset EndOf(DateOnly first, DatePrecision precision)
    {
        var last = precision switch
        {
            DatePrecision.Year => new DateOnly(first.Year, 12, 31),
            DatePrecision.Month => new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)),
            _ => first,
        };
        return new DateTimeOffset(last, TimeOnly.MaxValue, TimeSpan.Zero);
    }
}
