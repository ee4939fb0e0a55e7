using Annotate.Serialization;

namespace Annotate.Formats;

/// <summary>What a reader is told beside its source.</summary>
public sealed class FormatReadOptions
{
    /// <summary>No article, offsets left open, default limits.</summary>
    public static FormatReadOptions Default { get; } = new();

    /// <summary>The article that the annotations are about, for formats that hold no text; its text wins over one that the source
    /// holds.</summary>
    public Article? Article { get; init; }

    /// <summary>What the offsets count. Null leaves it open: the unit that the format declares, unless the quotes fit another one better,
    /// which is then a finding.</summary>
    public OffsetUnit? OffsetUnit { get; init; }

    /// <summary>What is accepted at most.</summary>
    /// <exception cref="ArgumentException">A limit makes no sense; the message says which.</exception>
    public ReadLimits Limits
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.Problem() is { } problem)
                throw new ArgumentException(problem, nameof(value));
            field = value;
        }
    } = new();
}
