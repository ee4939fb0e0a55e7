using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Annotate.Diagnostics;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats.Brat;

/// <summary>Takes lines apart. One that is not understood is kept as <see cref="BratLineKind.Other"/>, and said so.</summary>
internal sealed class BratLineReader(Article article, OffsetUnit unit, DiagnosticCollector diagnostics)
{
    private readonly List<TextSpan> _spans = [];
    private string _lastType = "";

    /// <summary>Reads the line that the scanner stands on, and the next where the covered text goes on there.</summary>
    /// <param name="scanner">The file.</param>
    /// <param name="number">The number of the line, for what has no id.</param>
    public BratLine Read(ref BratScanner scanner, int number) => scanner.Kind switch
    {
        BratLineKind.TextBound => ReadTextBound(ref scanner),
        BratLineKind.Event or BratLineKind.Relation => ReadRoles(in scanner),
        BratLineKind.Equivalence => ReadEquivalence(in scanner, number),
        BratLineKind.Attribute or BratLineKind.Normalization or BratLineKind.Note => ReadRemark(in scanner),
        _ => ReadOther(in scanner),
    };

    private BratLine ReadTextBound(ref BratScanner scanner)
    {
        _spans.Clear();
        var fragments = scanner.Fragments;
        while (fragments.MoveNext())
        {
            var (start, end) = fragments.Current;
            if (!article.Offsets.TryToSpan(start, end, unit, out var span))
            {
                var why = article.Offsets.Problem(start, unit) ?? article.Offsets.Problem(end, unit);
                return Refused(in scanner, DiagnosticCodes.Span, InputTexts.Span.OfFragment(start, end, why));
            }
            _spans.Add(span);
        }
        var type = TypeOf(in scanner);
        if (fragments.IsMalformed || string.IsNullOrWhiteSpace(type))
            return Refused(in scanner, DiagnosticCodes.NotUnderstood, ConversionTexts.NotUnderstood.TextBound());
        SpanSet spans = SpanSet.Create(CollectionsMarshal.AsSpan(_spans));
        var id = BratLine.Decode(scanner.Id);
        var kind = scanner.Kind;
        if (!BratQuote.Matches(article, spans, ref scanner, out var quote))
        {
            spans = spans.WithQuotes(quote);
            diagnostics.Add(
                DiagnosticCodes.QuoteMismatch, Severity.Error,
                InputTexts.QuoteMismatch.InForeign("text-bound", id, Excerpt.Of(article.Text, spans), Excerpt.Of(quote)),
                position: scanner.Start, id: id, span: spans.Hull);
        }
        return new BratLine { Kind = kind, Start = scanner.Start, End = scanner.End, Id = id, Type = type, Spans = spans };
    }

    private BratLine ReadRoles(in BratScanner scanner)
    {
        var arguments = new List<(string Role, string Id)>();
        foreach (var part in BratLine.Decode(scanner.Body).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = part.LastIndexOf(':');
            if (colon <= 0 || string.IsNullOrWhiteSpace(part[(colon + 1)..]))
            {
                if (scanner.Kind == BratLineKind.Relation && arguments.Count == 0 && !string.IsNullOrWhiteSpace(part))
                {
                    arguments.Add((part, ""));
                    continue;
                }
                return Refused(in scanner, DiagnosticCodes.NotUnderstood, ConversionTexts.NotUnderstood.Role(part));
            }
            arguments.Add((part[..colon], part[(colon + 1)..]));
        }
        // An event names its type with its trigger (Attack:T2); a relation names it alone.
        var isRelation = scanner.Kind == BratLineKind.Relation;
        if (arguments.Count == 0 || string.IsNullOrWhiteSpace(arguments[0].Role) || isRelation != (arguments[0].Id.Length == 0))
            return Refused(in scanner, DiagnosticCodes.NotUnderstood, isRelation ? ConversionTexts.NotUnderstood.Relation() : ConversionTexts.NotUnderstood.Event());
        return new BratLine
        {
            Kind = scanner.Kind, Start = scanner.Start, End = scanner.End, Id = BratLine.Decode(scanner.Id),
            Type = arguments[0].Role, Arguments = isRelation ? arguments[1..] : arguments,
        };
    }

    private BratLine ReadEquivalence(in BratScanner scanner, int number)
    {
        var parts = BratLine.Decode(scanner.Body).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || parts.Any(string.IsNullOrWhiteSpace))
            return Refused(in scanner, DiagnosticCodes.NotUnderstood, ConversionTexts.NotUnderstood.Equivalence());
        return new BratLine
        {
            Kind = BratLineKind.Equivalence, Start = scanner.Start, End = scanner.End,
            Id = string.Create(CultureInfo.InvariantCulture, $"*{number}"),
            Type = parts[0], Arguments = [.. parts[1..].Select(part => ("", part))],
        };
    }

    private BratLine ReadRemark(in BratScanner scanner)
    {
        var arguments = BratLine.Decode(scanner.Arguments);
        var space = arguments.IndexOf(' ', StringComparison.Ordinal);
        var target = space < 0 ? arguments : arguments[..space];
        var value = space < 0 ? null : arguments[(space + 1)..];
        var type = TypeOf(in scanner);
        if (string.IsNullOrWhiteSpace(type) || string.IsNullOrWhiteSpace(target) || (scanner.Kind == BratLineKind.Normalization && value is null))
            return Refused(in scanner, DiagnosticCodes.NotUnderstood, ConversionTexts.NotUnderstood.Attribute());
        return new BratLine
        {
            Kind = scanner.Kind, Start = scanner.Start, End = scanner.End, Id = BratLine.Decode(scanner.Id),
            Type = type, Arguments = [("", target)], Value = value, Text = BratLine.Decode(scanner.Text),
        };
    }

    private BratLine ReadOther(in BratScanner scanner) =>
        scanner.Line.Trim((byte)' ').IsEmpty
            ? new BratLine { Kind = BratLineKind.Other, Start = scanner.Start, End = scanner.End }
            : Refused(in scanner, DiagnosticCodes.NotUnderstood, ConversionTexts.NotUnderstood.Kind());

    private BratLine Refused(in BratScanner scanner, string code, string problem)
    {
        diagnostics.Add(
            code, code == DiagnosticCodes.NotUnderstood ? Severity.Warning : Severity.Error,
            ConversionTexts.NotUnderstood.BratLine(Excerpt.Of(BratLine.Decode(scanner.Line)), problem), position: scanner.Start);
        return new BratLine { Kind = BratLineKind.Other, Start = scanner.Start, End = scanner.End };
    }

    /// <summary>Types repeat from line to line, so the last one is reused.</summary>
    private string TypeOf(in BratScanner scanner)
    {
        var type = scanner.Type;
        if (type.Length != _lastType.Length || !Ascii.Equals(type, _lastType))
            _lastType = BratLine.Decode(type);
        return _lastType;
    }
}
