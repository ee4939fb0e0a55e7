using System.Text;
using System.Text.Json;

namespace Annotate.Serialization;

/// <summary>The first phase of reading for documents spelled as usual: slices them and notes their spans in one pass.</summary>
/// <remarks>Whatever is refused, odd or in doubt is left to <see cref="EnvelopeReader"/>, which has the last word and says why.</remarks>
internal ref partial struct EnvelopeScanner
{
    private readonly ReadOnlySpan<byte> _document;
    private readonly JsonSettings _settings;
    private readonly Envelope _envelope = new();
    private readonly EnvelopeScratch _scratch;
    private JsonScanner _scanner;
    private int _seen;

    private EnvelopeScanner(ReadOnlySpan<byte> document, JsonSettings settings, EnvelopeScratch scratch)
    {
        _document = document;
        _settings = settings;
        _scratch = scratch;
        _scanner = new JsonScanner(document);
    }

    /// <summary>Slices a document of valid UTF-8; null where a reader must judge it.</summary>
    public static Envelope? TryRead(ReadOnlySpan<byte> document, JsonSettings settings)
    {
        using var scratch = EnvelopeScratch.Rent();
        var scanner = new EnvelopeScanner(document, settings, scratch);
        return scanner.TryReadRoot() ? scanner._envelope : null;
    }

    private bool TryReadRoot()
    {
        _scanner.Peek();
        _envelope.Start = _scanner.Position;
        if (!_scanner.TryPass((byte)'{'))
            return false;
        do
        {
            if (!_scanner.TryName(out var name) || !TryReadMember(name))
                return false;
        }
        while (_scanner.TryPass((byte)','));
        if (!_scanner.TryPass((byte)'}'))
            return false;
        _scanner.Peek();
        return _scanner.IsAtEnd;
    }

    private bool TryReadMember(ReadOnlySpan<byte> name)
    {
        var member = EnvelopeMembers.Find(name);
        if (member != EnvelopeMember.Extra && (_seen & (1 << (int)member)) != 0)
            return false;
        _seen |= member == EnvelopeMember.Extra ? 0 : 1 << (int)member;
        var next = _scanner.Peek();
        var start = _scanner.Position;
        switch (member)
        {
            case EnvelopeMember.Format:
                _envelope.FormatStart = start;
                return (_envelope.Format = TryText(JsonSettings.Format)) is not null;
            case EnvelopeMember.Offsets:
                _envelope.OffsetsStart = start;
                return (_envelope.Offsets = TryText("utf-16")) is not null;
            case EnvelopeMember.Article:
                return next == '{' && TryReadArticle(start);
            case EnvelopeMember.Agents:
                return TryReadAgents();
            case EnvelopeMember.Annotations:
                return TryReadAnnotations();
            default:
                return TryReadExtra(Encoding.UTF8.GetString(name));
        }
    }

    private bool TryReadArticle(int start)
    {
        _scanner.TryPass((byte)'{');
        do
        {
            if (!_scanner.TryName(out var name))
                return false;
            var isText = name.SequenceEqual("text"u8);
            if (isText && _envelope.Text is not null)
                return false;
            var isString = _scanner.Peek() == '"';
            var value = _scanner.Position;
            if (!_scanner.TryValue(_settings.Limits.MaxDepth - 2))
                return false;
            if (isText && isString)
                _envelope.Text = (value + 1, _scanner.Position - value - 2);
        }
        while (_scanner.TryPass((byte)','));
        _envelope.Article = (start, _scanner.Position + 1 - start);
        return _scanner.TryPass((byte)'}');
    }

    private bool TryReadExtra(string name)
    {
        if (TrySlice() is not var (start, length))
            return false;
        _envelope.Extra ??= new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        return _envelope.Extra.TryAdd(
            name, JsonElement.Parse(_document.Slice(start, length), new JsonDocumentOptions { MaxDepth = _settings.Limits.MaxDepth }));
    }

    private bool TryReadAgents()
    {
        if (!_scanner.TryPass((byte)'['))
            return false;
        if (_scanner.TryPass((byte)']'))
            return true;
        var agents = new List<(int Start, int Length)>(1);
        do
        {
            _scanner.Peek();
            var start = _scanner.Position;
            if (agents.Count == _settings.Limits.MaxAnnotations || !_scanner.TryValue(_settings.Limits.MaxDepth - 2))
                return false;
            agents.Add((start, _scanner.Position - start));
        }
        while (_scanner.TryPass((byte)','));
        _envelope.Agents = agents;
        return _scanner.TryPass((byte)']');
    }

    private (int Start, int Length)? TrySlice()
    {
        var start = _scanner.Position;
        return _scanner.TryValue(_settings.Limits.MaxDepth - 1) ? (start, _scanner.Position - start) : null;
    }

    private string? TryText(string usual)
    {
        if (!_scanner.TryText(out var text))
            return null;
        return Ascii.Equals(text, usual) ? usual : Encoding.UTF8.GetString(text);
    }
}
