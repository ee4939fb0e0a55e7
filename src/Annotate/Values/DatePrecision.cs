namespace Annotate;

/// <summary>How much of a <see cref="PartialDate"/> is known.</summary>
public enum DatePrecision
{
    /// <summary>Nothing: <c>default</c>.</summary>
    None,

    /// <summary>The year: <c>2022</c>.</summary>
    Year,

    /// <summary>The month: <c>2022-05</c>.</summary>
    Month,

    /// <summary>The day: <c>2022-05-22</c>.</summary>
    Day,

    /// <summary>A moment of a day: <c>2022-05-22T14:30:00+02:00</c>.</summary>
    Time,
}
