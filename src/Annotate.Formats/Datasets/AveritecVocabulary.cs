namespace Annotate.Formats.Datasets;

/// <summary>The words of AVeriTeC for kinds, media and types of answers; others are kept verbatim.</summary>
internal static class AveritecVocabulary
{
    public static ClaimKind KindOf(string text) => text.ToUpperInvariant() switch
    {
        "EVENT/PROPERTY CLAIM" => ClaimKind.EventOrProperty,
        "NUMERICAL CLAIM" => ClaimKind.Numerical,
        "QUOTE VERIFICATION" => ClaimKind.QuoteVerification,
        "CAUSAL CLAIM" => ClaimKind.Causal,
        "POSITION STATEMENT" => ClaimKind.PositionStatement,
        _ => new ClaimKind(text),
    };

    public static AnswerType AnswerTypeOf(string text) => text.ToUpperInvariant() switch
    {
        "EXTRACTIVE" => AnswerType.Extractive,
        "ABSTRACTIVE" => AnswerType.Abstractive,
        "BOOLEAN" => AnswerType.Boolean,
        "UNANSWERABLE" => AnswerType.Unanswerable,
        _ => new AnswerType(text),
    };

    public static Medium MediumOf(string text) => text.ToUpperInvariant() switch
    {
        "WEB TEXT" => Medium.WebText,
        "WEB TABLE" => Medium.WebTable,
        "PDF" => Medium.Pdf,
        "METADATA" => Medium.Metadata,
        "IMAGE/GRAPHIC" or "IMAGE" => Medium.Image,
        "VIDEO" => Medium.Video,
        "AUDIO" => Medium.Audio,
        "OTHER" => Medium.Other,
        _ => new Medium(text),
    };
}
