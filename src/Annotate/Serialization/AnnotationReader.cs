using System.Text.Json;
using Annotate.Contracts;
using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>The second phase of reading: calls the contracts. What a contract refuses becomes an unknown annotation.</summary>
internal sealed class AnnotationReader(AnnotationSource source, DiagnosticCollector diagnostics)
{
    private readonly QuoteMismatches _mismatches = new(source.Document, source.Article, source.Unit, diagnostics);
    private readonly HashSet<AnnotationId> _ids = [];
    private HashSet<AnnotationId>? _idsInFile;

    private Envelope Envelope => source.Envelope;

    /// <summary>Makes the annotations, or on request only what they can be made of later.</summary>
    public AnnotationSet Read(bool deferred)
    {
        var slices = Envelope.Annotations;
        var slots = new AnnotationSlot[slices.Length];
        if (!deferred)
            _ids.EnsureCapacity(slices.Length);
        var scope = JsonScope.ForReading(source.Article, source.Unit, _mismatches.Add);
        try
        {
            for (var i = 0; i < slots.Length; i++)
            {
                var slice = slices[i];
                if (deferred && slice.Contract is not null && slice.IdStart >= 0)
                {
                    slots[i] = new AnnotationSlot(new DeferredAnnotation(source, i), slice.Start, slice.Length, slice.Spelling);
                    continue;
                }
                var annotation = slice.Contract is null ? ReadUnknown(slice, i, scope) : ReadKnown(slice, slice.Contract, i, scope);
                slots[i] = new AnnotationSlot(annotation, slice.Start, slice.Length, slice.Spelling);
            }
        }
        finally
        {
            scope.Leave();
        }
        return new AnnotationSet(slots, source);
    }

    /// <summary>Makes one deferred annotation.</summary>
    /// <exception cref="AnnotationFormatException">It is not what its type asks for.</exception>
    public static Annotation ReadOne(AnnotationSource source, int index)
    {
        var diagnostics = new DiagnosticCollector(source.Document) { FirstLine = source.FirstLine };
        var reader = new AnnotationReader(source, diagnostics);
        var slice = source.Envelope.Annotations[index];
        var scope = JsonScope.ForReading(source.Article, source.Unit, reader._mismatches.Add);
        try
        {
            var annotation = reader.ReadKnown(slice, slice.Contract!, index, scope);
            return diagnostics.HasErrors ? throw new AnnotationFormatException(diagnostics.ToList()) : annotation;
        }
        finally
        {
            scope.Leave();
        }
    }

    /// <summary>The id of an annotation; null where it has none.</summary>
    public static AnnotationId? ReadId(ReadOnlyMemory<byte> document, AnnotationSlice slice)
    {
        if (slice.IdStart < 0)
            return null;
        var reader = new Utf8JsonReader(document.Span[slice.IdStart..(slice.Start + slice.Length)], isFinalBlock: false, state: default);
        return reader.Read() && reader.TryGetString() is { } id && !string.IsNullOrWhiteSpace(id) ? id : (AnnotationId?)null;
    }

    private Annotation ReadKnown(AnnotationSlice slice, AnnotationContract contract, int index, JsonScope scope)
    {
        _mismatches.Clear();
        Annotation annotation;
        try
        {
            if (Envelope.HasLoneSurrogate)
                RefusedDataException.ThrowIfLoneSurrogate(Bytes(slice));
            annotation = contract.TryReadUsual(Bytes(slice)) ?? ReadByContract(slice, contract);
        }
        catch (Exception exception) when (Refusal.Is(exception))
        {
            var refused = Wrap(slice, index, scope);
            Refusal.Report(
                diagnostics, source.Document.Span, slice.Start, slice.Length, exception, Path(index),
                ReadingTexts.RefusedAnnotation.ByType(refused.Id.Value, slice.Type), DiagnosticCodes.RefusedAnnotation, refused.Id);
            return refused;
        }
        if (!_ids.Add(annotation.Id))
            return Duplicate(slice, index, annotation.Id, scope);
        if (_mismatches.Any)
            _mismatches.Report(annotation.Id, slice.Start, slice.Length, Path(index));
        return annotation;
    }

    private Annotation ReadByContract(AnnotationSlice slice, AnnotationContract contract)
    {
        _mismatches.Clear();
        return contract.Read(Bytes(slice))
            ?? throw new RefusedDataException(DiagnosticCodes.RefusedAnnotation, ReadingTexts.RefusedAnnotation.Null());
    }

    private UnknownAnnotation ReadUnknown(AnnotationSlice slice, int index, JsonScope scope)
    {
        _mismatches.Clear();
        var unknown = Wrap(slice, index, scope);
        var what = $"annotation '{unknown.Id}' of type '{slice.Type}'";
        if (slice.Type is null || ReadId(source.Document, slice) is null)
            diagnostics.Error(DiagnosticCodes.RefusedAnnotation, ReadingTexts.RefusedAnnotation.Unnamed(index), Path(index), slice.Start, unknown.Id);
        else if (Envelope.HasLoneSurrogate && SurrogateEscapes.IndexOfLone(Bytes(slice)) is >= 0 and var lone)
            diagnostics.Error(
                DiagnosticCodes.LoneSurrogate, $"{CharacterTexts.LoneSurrogate.In($"A string of the {what}")} {InputTexts.Kept}",
                new JsonPathFinder(Bytes(slice)).Find(lone, Path(index)), slice.Start + lone, unknown.Id);
        else if (Refusal.HasDuplicateMember(Bytes(slice)))
            diagnostics.Error(DiagnosticCodes.DuplicateMember, $"{InputTexts.DuplicateMember.Unnamed($"The {what}")} {InputTexts.Kept}", Path(index), slice.Start, unknown.Id);
        else
            diagnostics.Add(
                DiagnosticCodes.UnknownType, Severity.Information,
                ReadingTexts.UnknownType.Read($"The {what}", slice.Type), Path(index), slice.Start, unknown.Id);
        if (_mismatches.Any)
            _mismatches.Report(unknown.Id, slice.Start, slice.Length, Path(index));
        return unknown;
    }

    private UnknownAnnotation Duplicate(AnnotationSlice slice, int index, AnnotationId id, JsonScope scope)
    {
        diagnostics.Error(DiagnosticCodes.DuplicateId, InputTexts.DuplicateId.Renamed(id.Value), Path(index), slice.Start, id);
        return Wrap(slice, index, scope);
    }

    /// <summary>Keeps the JSON, under its own id where it has one that is free.</summary>
    private UnknownAnnotation Wrap(AnnotationSlice slice, int index, JsonScope scope)
    {
        var own = ReadId(source.Document, slice);
        var hasOwnId = own is { } id && _ids.Add(id);
        if (own is { } taken && !hasOwnId && slice.Contract is null)
            diagnostics.Error(DiagnosticCodes.DuplicateId, InputTexts.DuplicateId.Renamed(taken.Value), Path(index), slice.Start, taken);
        return UnknownAnnotationReader.Read(source.Document.Slice(slice.Start, slice.Length), source.Unit, slice.Type, hasOwnId ? own!.Value : FreeId(index), hasOwnId, scope);
    }

    /// <summary>An id that no annotation of the file has, those still to come included.</summary>
    private AnnotationId FreeId(int index)
    {
        _idsInFile ??= [.. Envelope.Annotations.Select(slice => ReadId(source.Document, slice)).OfType<AnnotationId>()];
        AnnotationId id = $"unnamed-{index}";
        while (_idsInFile.Contains(id) || !_ids.Add(id))
            id = $"{id}'";
        return id;
    }

    private ReadOnlySpan<byte> Bytes(AnnotationSlice slice) => source.Document.Span.Slice(slice.Start, slice.Length);

    private static string Path(int index) => $"$.annotations[{index}]";
}
