using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats.Json;

/// <summary>Looks for what no text should hold, in files of others: control characters but tab and line breaks, and halves of surrogate pairs.</summary>
internal static class ForeignText
{
    private const byte FirstOfTwo = 0xC2;

    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(value => (char)value).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r'))]);

    // In UTF-8, U+0080 to U+009F are 0xC2 and another byte.
    private static readonly SearchValues<byte> ControlBytes =
        SearchValues.Create([.. Enumerable.Range(0, 128).Select(value => (byte)value).Where(value => Controls.Contains((char)value)), FirstOfTwo]);

    /// <summary>Reports, once, the control characters of a text file in UTF-8.</summary>
    public static void ReportControls(ReadOnlySpan<byte> text, string name, DiagnosticCollector diagnostics)
    {
        var first = IndexOfControl(text);
        if (first < 0)
            return;
        var count = 0;
        for (var (position, next) = (0, first); next >= 0; next = IndexOfControl(text[position..]))
            (position, count) = (position + next + 1, count + 1);
        var control = (char)text[text[first] == FirstOfTwo ? first + 1 : first];
        diagnostics.Add(DiagnosticCodes.ControlCharacter, Severity.Warning, ConversionTexts.ControlCharacter.InPart(name, count, Name(control)), position: first);
    }

    /// <summary>Reports the strings of a value that hold such a thing, whether they are read or not.</summary>
    /// <remarks>The members <c>prefix</c> and <c>suffix</c> are passed over: tools cut the context of a quote by code units.</remarks>
    public static void Report(JsonElement value, string path, Action<Diagnostic> report)
    {
        var raw = JsonMarshal.GetRawUtf8Value(value);
        if (raw.IndexOf("\\u"u8) >= 0 || raw.IndexOf("\\b"u8) >= 0 || raw.IndexOf("\\f"u8) >= 0 || IndexOfControl(raw) >= 0)
            Walk(value, new StringBuilder(path), report);
    }

    /// <inheritdoc cref="Report(JsonElement, string, Action{Diagnostic})"/>
    public static void Report(JsonElement value, string path, DiagnosticCollector diagnostics) => Report(value, path, finding => diagnostics.AddRange([finding]));

    // As deep as ReadLimits.MaxDepth allowed the parser to go.
    private static void Walk(JsonElement value, StringBuilder path, Action<Diagnostic> report)
    {
        var length = path.Length;
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
            {
                if (member.Name is not ("prefix" or "suffix"))
                    Walk(member.Value, path.Append('.').Append(member.Name), report);
                path.Length = length;
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in value.EnumerateArray())
            {
                Walk(item, path.Append(CultureInfo.InvariantCulture, $"[{index++}]"), report);
                path.Length = length;
            }
        }
        else if (value.ValueKind == JsonValueKind.String)
        {
            ReportString(value.AsText(), path, report);
        }
    }

    private static void ReportString(string? text, StringBuilder path, Action<Diagnostic> report)
    {
        if (text is null)
            report(new Diagnostic { Code = DiagnosticCodes.LoneSurrogate, Severity = Severity.Error, Message = CharacterTexts.LoneSurrogate.In("A string"), Path = path.ToString() });
        else if (text.AsSpan().IndexOfAny(Controls) is >= 0 and var first)
            report(new Diagnostic { Code = DiagnosticCodes.ControlCharacter, Severity = Severity.Warning, Message = ConversionTexts.ControlCharacter.InString(Name(text[first])), Path = path.ToString() });
    }

    private static int IndexOfControl(ReadOnlySpan<byte> text)
    {
        for (var position = 0; text[position..].IndexOfAny(ControlBytes) is >= 0 and var next; position++)
        {
            position += next;
            if (text[position] != FirstOfTwo || (position + 1 < text.Length && text[position + 1] < 0xA0))
                return position;
        }
        return -1;
    }

    private static string Name(char control) => $"U+{(int)control:X4}";
}
