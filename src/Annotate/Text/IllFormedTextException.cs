namespace Annotate;

/// <summary>A text that is not well-formed UTF-16: a surrogate stands without its other half.</summary>
/// <remarks>Such a text has no UTF-8 form, hence no hash and no file; replacing the surrogate would move nothing but change the text in silence.</remarks>
public sealed class IllFormedTextException : AnnotateException
{
    private IllFormedTextException(string text, int index)
        : base(CharacterTexts.LoneSurrogate.In("The text", text, index)) =>
        Index = index;

    /// <summary>The index of the lone surrogate, in UTF-16 code units.</summary>
    public int Index { get; }

    internal static void ThrowIfIllFormed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var index = WellFormed.IndexOfLoneSurrogate(text);
        if (index >= 0)
            throw new IllFormedTextException(text, index);
    }
}
