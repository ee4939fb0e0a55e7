namespace Annotate;

/// <summary>A mark of a text and what was made of it.</summary>
internal struct QuotationMark
{
    public const int Unpaired = -1;

    public int Position;

    /// <summary>The number of its paragraph, from 0.</summary>
    public int Paragraph;

    /// <summary>The index of the mark that it opens or closes a quotation with.</summary>
    public int Partner;

    public MarkForm Form;
    public byte Length;
    public MarkUse Use;

    /// <summary>Nothing but blanks and marks stands before it in its paragraph.</summary>
    public bool IsLeading;

    /// <summary>What stands before it separates (a blank, a dash, an opening bracket).</summary>
    public bool IsOpenBefore;

    /// <summary>What stands after it separates (a blank, punctuation, a closing bracket).</summary>
    public bool IsOpenAfter;

    /// <summary>Blanks stand on both sides, as in tokenised text.</summary>
    public bool IsApart;

    /// <summary>The last visible character before it is punctuation or another mark: a single mark after it hardly is an
    /// apostrophe.</summary>
    public bool IsAfterPunctuation;

    /// <summary>A single mark after this one surely closes, before any opens.</summary>
    public bool IsCloserAhead;

    public readonly bool Opens => IsOpenBefore && !IsOpenAfter;

    public readonly bool Closes => IsOpenAfter && !IsOpenBefore;

    public readonly bool IsSingle => Form >= MarkForm.SingleCurlyOpen;
}
