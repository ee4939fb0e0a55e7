using System.Globalization;
using System.Text;

namespace Annotate.Querying;

/// <summary>Writes an annotated article as plain text with bracketed spans.</summary>
internal sealed class ConsoleText(string text) : AnnotationVisitor
{
    private readonly List<(TextSpan Span, string Label)> _spans = [];
    private readonly StringBuilder _placeless = new();
    private string _id = "";

    public static string Of(AnnotatedArticle annotated, Func<Annotation, bool> include)
    {
        var console = new ConsoleText(annotated.Article.Text);
        foreach (var annotation in annotated.Annotations.Where(include))
        {
            console._id = Excerpt.Of(annotation.Id.Value);
            console.Visit(annotation);
        }
        return console.Write();
    }

    protected override void OnSpans(string role, SpanSet spans)
    {
        var label = $"{_id}.{role}";
        if (!spans.IsAnchored)
            _placeless.Append(CultureInfo.InvariantCulture, $"\n{label}, unanchored: {Excerpt.Of(spans.Quotes)}");
        for (var i = 0; i < spans.Count; i++)
        {
            var own = spans.Count == 1 ? label : string.Create(CultureInfo.InvariantCulture, $"{label}/{i + 1}");
            if (spans[i].End <= text.Length)
                _spans.Add((spans[i], own));
            else
                _placeless.Append(CultureInfo.InvariantCulture, $"\n{own}, outside the text: {spans[i]}");
        }
    }

    private string Write()
    {
        var starts = _spans.OrderBy(span => span.Span.Start).ThenByDescending(span => span.Span.End).ToList(); // stable
        var open = new LinkedList<(TextSpan Span, string Label)>();
        // Of spans that end together, the one opened last closes first.
        var ends = new PriorityQueue<LinkedListNode<(TextSpan Span, string Label)>, (int End, int Opened)>();
        var written = new StringBuilder(text.Length + 16 * _spans.Count);
        var position = 0;
        for (var next = 0; next < starts.Count || ends.Count > 0;)
        {
            if (ends.Count > 0 && (next == starts.Count || ends.Peek().Value.Span.End <= starts[next].Span.Start))
            {
                var node = ends.Dequeue();
                AppendText(written, ref position, node.Value.Span.End);
                written.Append(']');
                AppendControlled(written, node.Next is null ? "" : node.Value.Label);
                open.Remove(node);
                continue;
            }
            var (span, label) = starts[next++];
            AppendText(written, ref position, span.Start);
            written.Append('[');
            AppendControlled(written, label);
            if (span.IsEmpty)
            {
                written.Append(']');
                continue;
            }
            written.Append(' ');
            ends.Enqueue(open.AddLast((span, label)), (span.End, -next));
        }
        AppendText(written, ref position, text.Length);
        AppendControlled(written, _placeless.ToString());
        return written.ToString();
    }

    private void AppendText(StringBuilder written, ref int position, int end)
    {
        AppendControlled(written, text.AsSpan(position, end - position));
        position = end;
    }

    private static void AppendControlled(StringBuilder written, ReadOnlySpan<char> part)
    {
        foreach (var c in part)
        {
            written.Append(c switch
            {
                '\n' or '\r' or '\t' => c,
                < ' ' => (char)('\u2400' + c),
                '\u007F' => '\u2421',
                > '\u007F' and < '\u00A0' => '\uFFFD', // the second set of control characters has no pictures
                _ => c,
            });
        }
    }
}
