namespace Annotate.Diagnostics;

/// <summary>The messages of the codes that <c>annotate/1</c> alone has: a class for each code, a member for each situation.</summary>
internal static class ReadingTexts
{
    internal static class Version
    {
        public static string Missing(string format) => $"The document declares no format. Its member 'format' must be \"{format}\".";

        public static string Newer(string other, string format) =>
            $"The document has the format '{other}', and this library reads {format}. Update the library.";

        public static string Foreign(string other, string format) =>
            $"The document has the format '{other}', not {format}. Read it as that format.";
    }

    internal static class Envelope
    {
        public static string NoObject() =>
            "The document is no JSON object. An annotated article is one object; read several as JSON Lines.";

        public static string NoArticle() => "The document has no article. Its member 'article' is an object with the text.";

        public static string NoText() => "It has no text. Its member 'text' is a string.";

        public static string Format() => "The format is a string.";

        public static string Offsets() => "The unit of the offsets is a string.";

        public static string Article() => "The article is an object.";

        public static string List(string what) => $"The {what} are an array of objects.";

        public static string Agent() => "An agent is an object.";

        public static string AgentWithoutId() => "An agent needs an id that is not blank.";

        public static string ArticleRefused() => "The article is refused";

        public static string AgentRefused() => "The agent is refused and left out";

        public static string LayoutRefused(string reason) => $"The layout of the article is refused and left out: {reason}";
    }

    internal static class UnknownType
    {
        public static string Read(string what, string type) =>
            $"{what} is kept as an UnknownAnnotation. Register the type with Add(\"{type}\", …) to get it typed.";

        public static string Written(string type, string name) =>
            $"Its type {type} is not registered. Register it with Add(\"yourname.{name}\", …).";
    }

    internal static class RefusedAnnotation
    {
        public static string ByType(string id, string? type) => $"The annotation '{id}' is not what its type '{type}' asks for";

        public static string Written(string what, string reason) => $"{what} cannot be written: {reason}";

        public static string Unnamed(int index) =>
            $"Annotation {index} is no object with a string 'type' and a string 'id'. Mend it. {InputTexts.Kept}";

        public static string NoObject() => "An annotation is a JSON object with a string member 'id'.";

        public static string NoMembers() => "This unknown annotation is no JSON object, so nothing can be set on it.";

        public static string Null() => "The converter of the type gave null.";

        public static string BadRewrite(string type, string problem) => $"Its type {type} {problem}";

        public static string NoString(string what, string found) => $"{what} is a string, not {found}.";

        public static string NoText(string found) => $"A string is expected, not {found}.";

        public static string Spelling(string type, string reason) => $"This is no {type}. {reason}";

        public static string NoNumber(string found) => $"A number is expected, not {found}.";

        public static string TooLarge() => "The number is beyond the range of a double. Write a smaller one.";

        public static string NotFinite() => $"A number is infinite or not a number, which JSON cannot hold. {InputTexts.SetOrNull}";

        public static string NoSpanSet(string found) => $"A span set is an object with spans and quotes, not {found}.";

        public static string MemberOfSpanSet(string? name) =>
            $"A span set has no member '{name}'. Its members are spans and quotes; keep others beside it.";

        public static string NoSpans() => "A span set needs spans: an array of [start, end].";

        public static string NoPairs() => "The spans of a span set are an array of [start, end], two whole numbers each.";

        public static string NoQuotes() => "The quotes of a span set are an array of strings.";

        public static string Unanchored() => "A span set without spans is unanchored and needs the quotes that it last covered.";
    }

    internal static class Compression
    {
        public static string Damaged(long line, int kept) =>
            $"The gzip data is damaged or ends too early in line {line}; nothing after it can be read, "
            + $"and the {kept} bytes of it that were decompressed are kept. Compress the file again.";
    }
}
