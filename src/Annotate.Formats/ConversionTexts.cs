namespace Annotate.Formats;

/// <summary>The messages of the codes of conversion: a class for each code, a member for each situation.</summary>
internal static partial class ConversionTexts
{
    internal static class AnnotationLost
    {
        public static string Of(string annotation, string format, string why) =>
            $"The {annotation} is left out of the {format} file: {why}";
    }

    internal static class MemberLost
    {
        public static string Of(string member, string annotation, string format, string why) =>
            $"The member '{member}' of the {annotation} is left out of the {format} file: {why}";
    }

    internal static class Degraded
    {
        public static string Member(string member, string annotation, string format, string how) =>
            $"The member '{member}' of the {annotation} is degraded in the {format} file: {how}";

        public static string Label(string label, string? readAs, string how) => $"The label '{label}' is read as '{readAs}': {how}";
    }

    internal static class ArticleLost
    {
        public static string Of(string member, string format, string why) =>
            $"'{member}' of the article is left out of the {format} file: {why}";
    }

    internal static class UnitDetected
    {
        public static string Other(string counted, string declared, int found, int total) =>
            $"The offsets count {counted}, not {declared} as the format declares: {Matches(found, total)} Set FormatReadOptions.OffsetUnit to settle it.";

        public static string Declared(string counted, int found, int total) => $"The offsets count {counted}: {Matches(found, total)}";

        private static string Matches(int found, int total) => $"{found} of {total} quotes match so.";
    }

    internal static class TargetNotFound
    {
        public static string Of(string id) => $"The target of '{id}' leads to no place of the text. {InputTexts.Kept}";

        public static string Quote(string quote, string id) =>
            $"The text does not have the quote '{quote}' of '{id}'. {InputTexts.CheckText}";
    }

    internal static class TextMissing
    {
        public static string WebAnnotations() =>
            "Web Annotations hold no text, so positions cannot be resolved. "
            + "Set FormatReadOptions.Article, or put a .txt file of the same name beside them.";

        public static string Brat(string name, string textName) =>
            $"'{name}' has no text beside it. Put '{textName}' into the source, or set FormatReadOptions.Article.";

        public static string Task() => "The task has no text: its member 'data' holds no string. Export it with its data.";

        public static string Item() => "The item has no text, so its article is empty. Read an item with a body in text or HTML.";
    }

    internal static class RatingNotMapped
    {
        public static string Label(string label, string known) =>
            $"The label '{label}' {NoRow} and is kept verbatim. The table has: {known}.";

        public static string Rating(string label) =>
            $"The rating '{label}' {NoRow} of verdict labels, so that is its label, verbatim. Add a row that says what it means.";

        private const string NoRow = "stands in no row of the table";
    }

    internal static class ControlCharacter
    {
        public static string InPart(string name, int count, string control) =>
            $"'{name}' holds {count} control characters, the first of them {control}. They are kept; take them out if nothing wants them.";

        public static string InString(string control) =>
            $"A string holds the control character {control}. It is kept; take it out if nothing wants it.";
    }

    internal static class RecordDiffers
    {
        public static string Gone(string id) =>
            $"The file hides a record of '{id}' and shows nothing of it: it was deleted, and is not read. Delete the record too.";

        public static string Refused(string id, string differences) =>
            $"{Differs(id, differences)} Its type cannot be so, and the record counts. Correct what is shown.";

        public static string Shown(string id, string differences) =>
            $"{Differs(id, differences)} What is shown counts, and the other members of the record stay. Check the change.";

        private static string Differs(string id, string differences) =>
            $"What the file shows of '{id}' differs from the record that it hides: {differences}.";
    }
}
