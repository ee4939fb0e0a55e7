namespace Annotate.Formats;

internal static partial class ConversionTexts
{
    internal static class DatasetRecord
    {
        private const string LeftOut = "It is left out.";

        public static string Incomplete() => "It has no id, or no claim. Give it both.";

        public static string NoObject() => "It is no object. Give one object a record.";

        public static string NoObjects() => "The format does not read objects.";

        public static string Fields(int fields, int columns) =>
            $"It has {fields} fields, and the first line names {columns} columns. Give one field a column.";

        public static string Evidence(string evidence, string form) => $"The evidence {evidence} is no {form}. {LeftOut}";

        public static string Documents() => $"Its evidence is no object of documents. {LeftOut}";

        public static string Rationale(string document) => $"A rationale of the document '{document}' has no label. {LeftOut}";

        public static string SentenceOf(string sentence, string document) =>
            $"The sentence {sentence} of the document '{document}' is no number. {LeftOut}";

        public static string SupportingFact(string fact) => $"The supporting fact {fact} is no page and sentence number. {LeftOut}";

        public static string Element(string element) =>
            $"The element {element} is not page, kind and position, as in Page_sentence_0. {LeftOut}";

        public static string Ruling() => "Its ruling is no list of sentences. The article has no text.";

        public static string SeveralSentences(string item) => $"The sentence number {item} is several in one. Each is read.";

        public static string SentenceNumber(string item) => $"The sentence number {item} is no number. {LeftOut}";

        public static string NoSentence(int number, int count) =>
            $"The sentence number {number} leads to no sentence: the ruling has {count}, counted from 0. "
            + "The piece of evidence has no words.";

        public static string Question(string question) => $"The question {question} has no text. {LeftOut}";

        public static string StringEvidence(string statement) => $"The string evidence {statement} is no string. {LeftOut}";

        public static string Date(string date) =>
            $"The date '{date}' is not day-month-year, as in 5-11-2020. It is kept in the extra member only.";
    }
}
