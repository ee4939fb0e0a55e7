namespace Annotate;

internal static class MarkStyles
{
    /// <summary>The style of a quotation that a mark opens.</summary>
    public static QuotationStyle Of(in QuotationMark mark) => mark.Form switch
    {
        MarkForm.CurlyOpen or MarkForm.CurlyClose => QuotationStyle.Curly,
        MarkForm.Straight => QuotationStyle.Straight,
        MarkForm.Doubled or MarkForm.Backticks => QuotationStyle.Doubled,
        MarkForm.Low => QuotationStyle.LowHigh,
        MarkForm.LeftGuillemet => QuotationStyle.Guillemets,
        MarkForm.RightGuillemet => QuotationStyle.InwardGuillemets,
        MarkForm.SingleLeftGuillemet => QuotationStyle.SingleGuillemets,
        MarkForm.SingleRightGuillemet => QuotationStyle.InwardSingleGuillemets,
        MarkForm.CornerOpen or MarkForm.CornerClose => QuotationStyle.CornerBrackets,
        MarkForm.WhiteCornerOpen or MarkForm.WhiteCornerClose => QuotationStyle.WhiteCornerBrackets,
        MarkForm.SingleStraight => QuotationStyle.SingleStraight,
        MarkForm.SingleLow => QuotationStyle.SingleLowHigh,
        _ => QuotationStyle.SingleCurly,
    };

    /// <summary>The families of opening marks that a closing mark may end, as bits by <see cref="MarkForm"/>.</summary>
    public static int EndedBy(MarkForm form) => form switch
    {
        MarkForm.CurlyOpen or MarkForm.CurlyClose or MarkForm.Straight or MarkForm.Doubled =>
            Bit(MarkForm.CurlyOpen) | Bit(MarkForm.CurlyClose) | Bit(MarkForm.Straight) | Bit(MarkForm.Doubled) | Bit(
                MarkForm.Backticks) | Bit(MarkForm.Low),
        MarkForm.RightGuillemet => Bit(MarkForm.LeftGuillemet) | Bit(MarkForm.RightGuillemet),
        MarkForm.LeftGuillemet => Bit(MarkForm.RightGuillemet),
        MarkForm.SingleRightGuillemet => Bit(MarkForm.SingleLeftGuillemet) | Bit(MarkForm.SingleRightGuillemet),
        MarkForm.SingleLeftGuillemet => Bit(MarkForm.SingleRightGuillemet),
        MarkForm.CornerClose => Bit(MarkForm.CornerOpen),
        MarkForm.WhiteCornerClose => Bit(MarkForm.WhiteCornerOpen),
        MarkForm.SingleCurlyOpen => Bit(MarkForm.SingleLow),
        MarkForm.SingleCurlyClose => Bit(MarkForm.SingleCurlyOpen) | Bit(MarkForm.SingleLow),
        MarkForm.SingleStraight => Bit(MarkForm.SingleStraight),
        _ => 0,
    };

    public static int Bit(MarkForm form) => 1 << (int)form;
}
