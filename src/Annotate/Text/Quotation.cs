namespace Annotate;

/// <summary>One pair of quotation marks and what stands between them, or one mark that nothing closes. UTF-16 code units,
/// half-open.</summary>
/// <remarks>
/// <para>A quotation that runs over several paragraphs, each of which opens with a mark, is one value for each paragraph:
/// all but the last <see cref="Continues"/>.</para>
/// <para><c>default</c> is the empty quotation at 0, of no style.</para>
/// </remarks>
public readonly record struct Quotation
{
    /// <summary>From the opening mark to after the closing one; an unclosed one ends before the next quotation or at the end of its
    /// paragraph.</summary>
    public TextSpan Span { get; init; }

    /// <summary>What stands between the marks, blanks included.</summary>
    public TextSpan Inner { get; init; }

    /// <summary>The marks.</summary>
    public QuotationStyle Style { get; init; }

    /// <summary>Whether a mark closes it.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Whether the next paragraph opens with the same mark and so goes on with it; such a one is not closed.</summary>
    public bool Continues { get; init; }

    /// <summary>How many quotations stand around it: 0 outside all others.</summary>
    public int Depth { get; init; }
}
