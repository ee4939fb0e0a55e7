using System.Text;
using Annotate.Contracts;

namespace Annotate.Serialization;

internal ref partial struct EnvelopeScanner
{
    private const int LevelsAroundValue = 3; // document, list, annotation

    private bool TryReadAnnotations()
    {
        if (!_scanner.TryPass((byte)'['))
            return false;
        if (_scanner.TryPass((byte)']'))
            return true;
        do
        {
            if (_scratch.Slices.Count == _settings.Limits.MaxAnnotations || !TryReadAnnotation())
                return false;
        }
        while (_scanner.TryPass((byte)','));
        (_envelope.Annotations, _envelope.Spans, _envelope.Roles) = (_scratch.Slices.ToArray(), _scratch.Spans.ToArray(), _scratch.Roles);
        return _scanner.TryPass((byte)']');
    }

    private bool TryReadAnnotation()
    {
        _scanner.Peek();
        var (start, firstSpan, idStart) = (_scanner.Position, _scratch.Spans.Count, -1);
        if (!_scanner.TryPass((byte)'{'))
            return false;
        _scanner.HasEscapedName = false;
        AnnotationContract? contract = null;
        string? type = null;
        var spelling = SpanSpelling.Found;
        do
        {
            if (!_scanner.TryName(out var name))
                return false;
            if (name.SequenceEqual("type"u8))
            {
                if (type is not null || !_scanner.TryText(out var text))
                    return false;
                contract = _settings.FindContract(text);
                type = contract?.Name ?? Encoding.UTF8.GetString(text);
            }
            else if (name.SequenceEqual("id"u8))
            {
                if (idStart >= 0 || _scanner.Peek() != '"')
                    return false;
                idStart = _scanner.Position;
                _scanner.TryPass((byte)'"');
                if (!_scanner.TryString(out _))
                    return false;
            }
            else if (!TryReadValue(name, ref spelling))
            {
                return false;
            }
        }
        while (_scanner.TryPass((byte)','));
        if (!_scanner.TryPass((byte)'}'))
            return false;
        _scratch.Slices.Add(new AnnotationSlice(start, _scanner.Position - start, contract, type, idStart)
        {
            Spelling = spelling,
            FirstSpan = firstSpan,
            SpanCount = _scratch.Spans.Count - firstSpan,
        });
        return true;
    }

    private bool TryReadValue(ReadOnlySpan<byte> name, ref SpanSpelling spelling)
    {
        var first = _scanner.Peek();
        if (first == '{')
        {
            var before = _scanner;
            var count = _scratch.Spans.Count;
            if (TryReadSpanSet(name, ref spelling))
                return true;
            _scanner = before;
            _scratch.Spans.RemoveRange(count, _scratch.Spans.Count - count);
        }
        var start = _scanner.Position;
        if (!_scanner.TryValue(_settings.Limits.MaxDepth - LevelsAroundValue))
            return false;
        // No string can hold a name with its quotation marks, which would be escaped; and where names are escaped, none is known.
        if (_scanner.HasEscapedName)
            spelling &= ~SpanSpelling.Found;
        else if (first is (byte)'{' or (byte)'['
            && _document[start.._scanner.Position] is var value
            && (value.IndexOf("\"spans\""u8) >= 0 || value.IndexOf("\"quotes\""u8) >= 0))
            spelling &= ~SpanSpelling.Found;
        return true;
    }

    /// <summary>Passes <c>{"spans":[[start,end],…],"quotes":["…",…]}</c>, with or without the quotes.</summary>
    private bool TryReadSpanSet(ReadOnlySpan<byte> name, ref SpanSpelling spelling)
    {
        if (!_scanner.TryPass((byte)'{') || !_scanner.TryName(out var spans) || !spans.SequenceEqual("spans"u8) || !TryReadFragments(name))
            return false;
        var isQuoted = _scanner.TryPass((byte)',');
        if (isQuoted && !(_scanner.TryName(out var quotes) && quotes.SequenceEqual("quotes"u8) && TryPassQuotes()))
            return false;
        spelling |= isQuoted ? SpanSpelling.Quoted : SpanSpelling.Unquoted;
        return _scanner.TryPass((byte)'}');
    }

    private bool TryReadFragments(ReadOnlySpan<byte> name)
    {
        if (!_scanner.TryPass((byte)'['))
            return false;
        if (_scanner.TryPass((byte)']'))
            return true;
        if (!_scratch.TryGetRole(name, out var role))
            return false;
        bool isContinued;
        do
        {
            if (!_scanner.TryPass((byte)'[') || !_scanner.TryOffset(out var start)
                || !_scanner.TryPass((byte)',') || !_scanner.TryOffset(out var end) || !_scanner.TryPass((byte)']'))
                return false;
            isContinued = _scanner.TryPass((byte)',');
            _scratch.Spans.Add(new SpanColumn(role, isContinued, start, end));
        }
        while (isContinued);
        return _scanner.TryPass((byte)']');
    }

    private bool TryPassQuotes()
    {
        if (!_scanner.TryPass((byte)'['))
            return false;
        if (_scanner.TryPass((byte)']'))
            return true;
        do
        {
            if (!_scanner.TryPass((byte)'"') || !_scanner.TryString(out _))
                return false;
        }
        while (_scanner.TryPass((byte)','));
        return _scanner.TryPass((byte)']');
    }
}
