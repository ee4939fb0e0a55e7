using System.Text.Json;
using Annotate.Diagnostics;

namespace Annotate.Contracts;

/// <summary>Reads span sets, of known and of unknown annotations.</summary>
internal static class SpanSetReader
{
    /// <summary>Reads a span set, the reader standing on its opening brace.</summary>
    public static SpanSet Read(ref Utf8JsonReader reader, JsonScope? scope)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Refused(ReadingTexts.RefusedAnnotation.NoSpanSet(reader.TokenType.ToString()));
        var position = (int)reader.TokenStartIndex;
        TextSpan[]? spans = null;
        var quotes = default(Utf8JsonReader);
        var (hasQuotes, matches) = (false, false);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isSpans = reader.HasText("spans"u8);
            if (!isSpans && !reader.HasText("quotes"u8))
                throw Refused(ReadingTexts.RefusedAnnotation.MemberOfSpanSet(reader.TryGetString()));
            if (isSpans ? spans is not null : hasQuotes)
                throw new RefusedDataException(DiagnosticCodes.DuplicateMember, InputTexts.DuplicateMember.Unnamed("A span set"));
            reader.Read();
            if (isSpans)
            {
                spans = ReadSpans(ref reader, scope);
                continue;
            }
            if (reader.TokenType != JsonTokenType.StartArray)
                throw Refused(ReadingTexts.RefusedAnnotation.NoQuotes());
            quotes = reader;
            hasQuotes = true;
            matches = Matches(spans, ref reader, scope);
            if (matches)
                continue;
            reader = quotes;
            reader.TrySkip();
        }
        if (spans is null)
            throw new RefusedDataException(DiagnosticCodes.RefusedAnnotation, ReadingTexts.RefusedAnnotation.NoSpans());
        return matches ? new SpanSet(spans, ValueList<string>.Empty) : Complete(spans, hasQuotes, ref quotes, scope, position);
    }

    /// <summary>Reads <c>[[start,end],…]</c>, the reader standing on the outer bracket, and converts to UTF-16.</summary>
    private static TextSpan[] ReadSpans(ref Utf8JsonReader reader, JsonScope? scope)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw NotPairs();
        var spans = new TextSpan[1]; // most sets have one span
        var count = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.StartArray)
        {
            if (count == spans.Length)
                Array.Resize(ref spans, 2 * count);
            spans[count++] = ReadSpan(ref reader, scope);
        }
        if (reader.TokenType != JsonTokenType.EndArray)
            throw NotPairs();
        Array.Resize(ref spans, count);
        return spans;
    }

    /// <summary>Makes the set: verified quotes are dropped, others kept and reported.</summary>
    private static SpanSet Complete(TextSpan[] spans, bool hasQuotes, ref Utf8JsonReader quotes, JsonScope? scope, int position)
    {
        var unread = quotes; // for quotes that precede their spans
        if (hasQuotes && Matches(spans, ref unread, scope))
            return new SpanSet(spans, ValueList<string>.Empty);
        var kept = hasQuotes ? ReadQuotes(ref quotes) : ValueList<string>.Empty;
        if (spans.Length == 0 && kept.Count == 0)
            throw new RefusedDataException(DiagnosticCodes.RefusedAnnotation, ReadingTexts.RefusedAnnotation.Unanchored());
        var set = new SpanSet(spans, kept);
        if (kept.Count > 0 && spans.Length > 0)
            scope?.OnMismatch?.Invoke(set, position);
        return set;
    }

    private static TextSpan ReadSpan(ref Utf8JsonReader reader, JsonScope? scope)
    {
        var start = ReadOffset(ref reader);
        var end = ReadOffset(ref reader);
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray)
            throw NotPairs();
        if (scope is not null ? scope.Article.TryToSpan(start, end, scope.Unit, out var span) : TryMake(start, end, out span))
            return span;
        throw new RefusedDataException(DiagnosticCodes.Span, Problem(start, end, scope));
    }

    private static bool TryMake(int start, int end, out TextSpan span)
    {
        var valid = start >= 0 && start <= end;
        span = valid ? new TextSpan(start, end) : default;
        return valid;
    }

    private static string Problem(int start, int end, JsonScope? scope)
    {
        if (start > end)
            return InputTexts.Span.Reversed(start, end);
        var reason = scope is null
            ? InputTexts.Span.Negative()
            : scope.Article.Offsets.Problem(start, scope.Unit) ?? scope.Article.Offsets.Problem(end, scope.Unit);
        return InputTexts.Span.Misfit($"[{start}, {end}]", reason);
    }

    private static int ReadOffset(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.Number)
            throw NotPairs();
        if (reader.TryGetInt32(out var offset))
            return offset;
        throw reader.ValueSpan.IndexOfAny(".eE"u8) < 0
            ? new RefusedDataException(DiagnosticCodes.Span, InputTexts.Span.TooLarge())
            : NotPairs();
    }

    /// <summary>Whether the quotes that follow are the covered text, one a span; the reader then stands at their end.</summary>
    private static bool Matches(TextSpan[]? spans, ref Utf8JsonReader quotes, JsonScope? scope)
    {
        if (spans is null or [] || scope is null)
            return false;
        foreach (var span in spans)
        {
            if (!quotes.Read() || quotes.TokenType != JsonTokenType.String || !quotes.ValueTextEquals(scope.Article.Text.AsSpan(span.Start, span.Length)))
                return false;
        }
        return quotes.Read() && quotes.TokenType == JsonTokenType.EndArray;
    }

    private static ValueList<string> ReadQuotes(ref Utf8JsonReader quotes)
    {
        var list = new List<string>();
        while (quotes.Read() && quotes.TokenType == JsonTokenType.String)
            list.Add(quotes.GetString()!);
        return quotes.TokenType == JsonTokenType.EndArray
            ? ValueList.Copy(list)
            : throw new RefusedDataException(DiagnosticCodes.RefusedAnnotation, ReadingTexts.RefusedAnnotation.NoQuotes());
    }

    private static RefusedDataException NotPairs() =>
        new(DiagnosticCodes.RefusedAnnotation, ReadingTexts.RefusedAnnotation.NoPairs());

    private static RefusedDataException Refused(string message) => new(DiagnosticCodes.RefusedAnnotation, message);
}
