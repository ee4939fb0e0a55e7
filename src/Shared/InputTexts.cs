namespace Annotate;

/// <summary>The messages of the codes that readers of every format report: a class for each code, a member for each situation.</summary>
internal static class InputTexts
{
    /// <summary>What is said last of something that is not understood and stays in the file.</summary>
    public const string Kept = "It is kept as it is.";

    public const string Anchor = "Anchor the quote again, or drop it.";
    public const string CheckUnit = "Check the unit of the offsets and the version of the text.";
    public const string CheckText = "Check the version of the text.";
    public const string SetOrNull = "Set it, or set the member to null.";

    internal static class Syntax
    {
        public static string NotJson(string reason) => $"The document is not JSON, or ends too early. {reason} Mend it there.";

        public static string OpenArray() => "The array does not end, so the file may have been cut. Get it whole.";

        public static string Empty() => "The document is empty. An annotated article is one JSON object.";
    }

    internal static class Encoding
    {
        public static string NotUtf8(string what) => $"{what} is not UTF-8. {Advice}";

        public static string Utf16(string what) => $"{what} is UTF-16. {Advice}";

        private const string Advice = "Save it as UTF-8.";
    }

    internal static class DuplicateMember
    {
        public static string Unnamed(string what) => $"{what} has a member twice. {Advice}";

        public static string Named(string what, string name) => $"{what} has the member '{name}' twice. {Advice}";

        public static string Because(string what, string reason) => $"{what} has a member twice: {reason} {Advice}";

        public static string Extra(string name, string of) =>
            $"Its extra member '{name}' is a member of {of}. Set that, and remove the extra one.";

        public static string ExtraOfDocument(string name) =>
            $"The document has an extra member '{name}', which is the format's own. Rename it.";

        private const string Advice = "Remove one.";
    }

    internal static class Limit
    {
        public static string Depth(string what, int most) => $"{what} is nested deeper than {most} levels. {Raise("MaxDepth")}";

        public static string Bytes(string what, int count, int most) =>
            $"{what} has {count} bytes, more than {most}. {Raise("MaxDocumentBytes")}";

        public static string CutBytes(string what, int most) =>
            $"{what} has more than {most} bytes; only its beginning was read. {Raise("MaxDocumentBytes")}";

        public static string Line(string what, int most, int kept) =>
            $"{what} has more than {most} bytes and is passed over; its first {kept} are kept. {Raise("MaxLineBytes")}";

        public static string Text(string what, int length, int most) =>
            $"{what} has {length} UTF-16 code units, more than {most}. {Raise("MaxTextLength")}";

        public static string Count(string what, int most) => $"There are more than {most} {what}. {Raise("MaxAnnotations")}";

        public static string CutCount(string what, int most) =>
            $"There are more than {most} {what}; the rest is not read. {Raise("MaxAnnotations")}";

        public static string Search() =>
            "Looking for the quotes would take too long, so that some were not looked for and are unanchored. "
            + "Give positions beside them, or split the file.";

        public static string WrittenDepth() =>
            $"It is nested deeper than ReadLimits.MaxDepth allows, {Unreadable}. Raise that{OnBothSides}";

        public static string WrittenBytes(int most) =>
            $"The document would have more than {most} bytes, {Unreadable}. Write no quotes, or raise the limit in ReadLimits{OnBothSides}";

        public static string WrittenCount(int count, string what, int most, string limit) =>
            $"The article has {count} {what}, more than {most}, {Unreadable}. Raise ReadLimits.{limit}{OnBothSides}";

        private const string Unreadable = "so that it could not be read again";
        private const string OnBothSides = ", here and for the reader.";

        private static string Raise(string limit) => $"Raise ReadLimits.{limit} if you trust it.";
    }

    internal static class Unit
    {
        public static string Missing(string units) =>
            $"The document does not say what its offsets count. Its member 'offsets' must be {units}.";

        public static string Unknown(string unit, string units) =>
            $"The document counts offsets in '{unit}', which is unknown. It must be {units}.";

        public static string OfRecords(string unit, string other) =>
            $"A carried record counts offsets in '{unit}', and others of the file in '{other}'. "
            + "It is read as foreign; write the file anew.";
    }

    internal static class Span
    {
        public static string Misfit(string span, string? reason) => $"The span {span} does not fit the text. {reason}";

        public static string Reversed(int start, int end) =>
            $"The span [{start}, {end}] is reversed. Write [start, end] with start <= end.";

        public static string Negative() => "Offsets start at 0.";

        public static string TooLarge() => "An offset lies outside every text: it is beyond the range of Int32.";

        public static string Unconvertible(string to, string from) =>
            $"It has spans that do not fit the text, so they cannot be converted to {to}. Mend them, or write in {from}.";

        public static string InLayout(string member, string pair) =>
            $"The layout member '{member}' holds {pair}, which is no [start, end] inside the text.";

        public static string OfRegion(string id) =>
            $"The region '{id}' does not fit the text. Check the unit of the offsets. Its result is kept.";

        public static string OfFragment(int start, int end, string? reason) =>
            $"has a fragment {start} {end} that does not fit the text. {reason}";
    }

    internal static class QuoteMismatch
    {
        public static string InAnnotation(string id, string covered, string place, string quote, string? unit) =>
            $"The annotation '{id}' covers '{covered}' at {place}, and its quote is '{quote}'. "
            + (unit is null ? Anchor : $"The offsets would match in {unit}: declare that unit.");

        public static string InForeign(string what, string id, string covered, string quote) =>
            $"The {what} '{id}' covers '{covered}', and its text is '{quote}'. {CheckUnit}";

        public static string AtPosition(string quote, string id) =>
            $"The text does not have the quote '{quote}' of '{id}' at its position. {CheckText}";
    }

    internal static class HashMismatch
    {
        public static string Changed(string actual, string claimed) =>
            $"The text has the SHA-256 {actual}, and the document says {claimed}: the text was changed after it was annotated. "
            + "Restore it, or check every span and write the document anew.";

        public static string OtherText(string annotated, string given) =>
            $"The annotations are about another text (SHA-256 {annotated}) than the article given ({given}). "
            + "Read them without it, then rebase them to its text.";
    }

    internal static class DuplicateId
    {
        public static string Renamed(string id) => $"{Annotations(id)} The second is kept under another name; {Other}";

        public static string ReadAs(string id, string other) => $"{Annotations(id)} The second is read as '{other}'; {Other}";

        public static string Made(string id) => $"{Annotations(id)} {GiveOther}.";

        public static string Deferred(string id) => $"{Annotations(id)} {GiveOther}, or read without deferring to keep both.";

        public static string Agents(string id) => $"Two agents have the id '{id}'. The second is left out; {Other}";

        public static string Lines(string id) => $"Two lines have the id '{id}'. The second is kept as it is and not read; {Other}";

        private const string Other = "give it another id.";
        private const string GiveOther = "Give one of them another";

        private static string Annotations(string id) => $"Two annotations have the id '{id}'.";
    }

    internal static class MissingMember
    {
        public static string Id() => "It has no id. Give it one.";

        public static string Null() => "A required member is null."; // the contract says which

        public static string Null(string name) => $"Its required member '{name}' is null. Set it.";

        public static string Value(string type) => $"A {type} has no value. {SetOrNull}";

        public static string OfType(string member) => $"has no '{member}', which its type requires. Set it.";

        public static string ClaimReviewed() => "The review has no 'claimReviewed', so nobody knows what it is about. Add it.";
    }

    internal static class MoreFindings
    {
        public static string Unlisted(long count) => $"{count} more findings are not listed. Mend the first ones and read again.";
    }
}
