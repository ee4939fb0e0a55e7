using CsCheck;

namespace Annotate.Tests.Values;

public class PartialDateTests
{
    [Theory]
    [InlineData("2022", DatePrecision.Year, "2022-01-01T00:00:00.0000000+00:00", "2022-12-31T23:59:59.9999999+00:00")]
    [InlineData("2024-02", DatePrecision.Month, "2024-02-01T00:00:00.0000000+00:00", "2024-02-29T23:59:59.9999999+00:00")]
    [InlineData("2022-05-22", DatePrecision.Day, "2022-05-22T00:00:00.0000000+00:00", "2022-05-22T23:59:59.9999999+00:00")]
    [InlineData("2022-05-22T14:30:00Z", DatePrecision.Time, "2022-05-22T14:30:00.0000000+00:00", "2022-05-22T14:30:00.0000000+00:00")]
    [InlineData(
        "2022-05-22T14:30:00.1234567+02:00", DatePrecision.Time, "2022-05-22T14:30:00.1234567+02:00", "2022-05-22T14:30:00.1234567+02:00")]
    [InlineData("2022-05-22T14:30", DatePrecision.Time, "2022-05-22T14:30:00.0000000+00:00", "2022-05-22T14:30:00.0000000+00:00")]
    [InlineData("0001", DatePrecision.Year, "0001-01-01T00:00:00.0000000+00:00", "0001-12-31T23:59:59.9999999+00:00")]
    [InlineData("9999", DatePrecision.Year, "9999-01-01T00:00:00.0000000+00:00", "9999-12-31T23:59:59.9999999+00:00")]
    public void A_date_means_the_time_between_its_earliest_and_its_latest_moment(
        string text, DatePrecision precision, string earliest, string latest)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal(precision, date.Precision);
        Assert.Equal(earliest, date.Earliest.ToString("O"));
        Assert.Equal(latest, date.Latest.ToString("O"));
        Assert.Equal(text, date.Text);
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("22")]
    [InlineData("20222")]
    [InlineData("0000")]
    [InlineData("2022-13")]
    [InlineData("2022-5")]
    [InlineData("2023-02-29")]
    [InlineData("2022/05/22")]
    [InlineData("22-05-2022")]
    [InlineData(" 2022")]
    [InlineData("2022 ")]
    [InlineData("２０２２")]
    [InlineData("2022-05-22 14:30:00")]
    [InlineData("2022-05-22T24:00:00Z")]
    [InlineData("2022-05-22T14:30:00 Z")]
    [InlineData("2022-05-22T14:30:00.12345678Z")]
    [InlineData("2022-05-22T14:30:00+25:00")]
    [InlineData("0001-01-01T00:00:00+02:00")]
    public void Text_of_another_form_is_refused(string? text)
    {
        Assert.False(PartialDate.TryParse(text, null, out var date));
        Assert.Equal(default, date);
        if (text is not null)
            Assert.Throws<FormatException>(() => PartialDate.Parse(text));
    }

    [Fact]
    public void The_default_is_no_date()
    {
        PartialDate none = default;

        Assert.Equal(("", DatePrecision.None), (none.Text, none.Precision));
        Assert.Equal((DateTimeOffset.MinValue, DateTimeOffset.MaxValue), (none.Earliest, none.Latest));
    }

    [Fact]
    public void Equality_is_that_of_the_spelling()
    {
        Assert.Equal(PartialDate.Parse("2022-05"), PartialDate.Parse("2022-05"));
        Assert.NotEqual(PartialDate.Parse("2022-05-22T14:30:00Z"), PartialDate.Parse("2022-05-22T14:30:00+00:00"));
    }

    [Fact]
    public void Days_and_moments_keep_their_value() => Gen.DateTimeOffset.Sample(instant =>
    {
        PartialDate moment = instant;
        PartialDate day = DateOnly.FromDateTime(instant.DateTime);

        Assert.Equal(instant, moment.Earliest);
        Assert.Equal(instant.Offset, moment.Earliest.Offset);
        Assert.Equal(moment, PartialDate.Parse(moment.Text));
        Assert.Equal(instant.Date, day.Earliest.Date);
        Assert.Equal(DatePrecision.Day, day.Precision);
    });

    [Fact]
    public void A_day_and_a_moment_are_spelled_in_ISO_8601()
    {
        Assert.Equal("2023-06-01", PartialDate.FromDate(new DateOnly(2023, 6, 1)).Text);
        Assert.Equal(
            "2023-06-01T08:05:00.5+02:00",
            PartialDate.FromInstant(new DateTimeOffset(2023, 6, 1, 8, 5, 0, 500, TimeSpan.FromHours(2))).Text);
    }
}
