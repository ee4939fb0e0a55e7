namespace Annotate.Formats;

internal static partial class ConversionTexts
{
    internal static class NotUnderstood
    {
        public static string WebAnnotation() => $"This is no annotation: an annotation is an object. {InputTexts.Kept}";

        public static string ClaimReview() => "This is no ClaimReview and is passed over. Its '@type' would say so.";

        public static string Work() => "Of a work in which a claim appeared only the address is read. Keep the file if you need the rest.";

        public static string UnnamedAuthor() => "An author has no name and is passed over. Name it.";

        public static string SecondAuthor(string id) => $"The author '{id}' is described in two ways; the first one counts.";

        public static string BratLine(string line, string problem) => $"The line '{line}' {problem} {InputTexts.Kept}";

        public static string BratType(string type) =>
            $"The type '{type}' stands in no section of annotation.conf. Add it, or correct the line.";

        public static string TextBound() => "is no text-bound. Write id, tab, type, offsets, tab and the covered text.";

        public static string Role(string part) => $"has '{part}', which is no role and id. Write Role:T1.";

        public static string Relation() => "is no relation. Write id, tab, type and roles.";

        public static string Event() => "is no event. Write id, tab, Type:trigger and roles.";

        public static string Equivalence() => "is no equivalence. Write *, tab, Equiv and ids.";

        public static string Attribute() => "names no type, or nothing that it is about. Write id, tab, type and id.";

        public static string Kind() => "is of no kind that brat knows. Correct its id, or remove it.";
    }
}
