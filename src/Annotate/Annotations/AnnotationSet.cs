using System.Collections;
using Annotate.Diagnostics;

namespace Annotate;

/// <summary>The annotations of one article, in the order of its file: immutable, found by id, type, reference and place.</summary>
/// <remarks>
/// <para>Safe for concurrent use. Indexes are built when first asked for, in linear time.</para>
/// <para>Of annotations read deferred (<see cref="AnnotateOptions.Deferred"/>) the records are made when asked for. Whatever needs one that
/// is not what its type asks for throws an <see cref="AnnotationFormatException"/>: also the first query by place, where spans do not fit
/// the text, and by id, where an id is there twice.</para>
/// </remarks>
public sealed class AnnotationSet : IReadOnlyList<Annotation>
{
    private readonly AnnotationSlot[] _slots;
    private readonly IAnnotationSource? _source;
    private Dictionary<AnnotationId, int>? _rows;
    private ReferenceIndex? _references;
    private object? _spanIndexes;

    internal AnnotationSet(AnnotationSlot[] slots, IAnnotationSource? source) => (_slots, _source) = (slots, source);

    /// <summary>The set without annotations.</summary>
    public static AnnotationSet Empty { get; } = new([], null);

    /// <summary>Makes a set of annotations in the order given.</summary>
    /// <exception cref="ArgumentException">Two have the same id, or one has none.</exception>
    public static AnnotationSet Create(params IEnumerable<Annotation> annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        var slots = new List<AnnotationSlot>();
        foreach (var annotation in annotations)
        {
            ArgumentNullException.ThrowIfNull(annotation, nameof(annotations));
            slots.Add(new AnnotationSlot(annotation));
        }
        var set = new AnnotationSet([.. slots], null);
        _ = set.Rows;
        return set;
    }

    /// <summary>The number of annotations.</summary>
    public int Count => _slots.Length;

    /// <summary>The annotation at an index, in the order of the file.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such annotation.</exception>
    public Annotation this[int index] => _slots[index].Record;

    internal ReadOnlySpan<AnnotationSlot> Slots => _slots;

    internal IAnnotationSource? Source => _source;

    /// <summary>Where the indexes of spans are kept that queries build; published once, by compare-and-exchange.</summary>
    internal ref object? SpanIndexes => ref _spanIndexes;

    /// <summary>True, or an exception that names an id that is there twice, as only deferred annotations can have.</summary>
    internal bool HasDistinctIds => Rows.Count == Count;

    private Dictionary<AnnotationId, int> Rows => _rows ?? Interlocked.CompareExchange(ref _rows, IndexRows(), null) ?? _rows;

    private ReferenceIndex ReferenceIndex =>
        _references ?? Interlocked.CompareExchange(ref _references, ReferenceIndex.Of(this), null) ?? _references;

    /// <summary>Whether there is an annotation of this id. Constant time.</summary>
    public bool Contains(AnnotationId id) => Rows.ContainsKey(id);

    /// <summary>The annotation of this id; null where there is none. Constant time.</summary>
    public Annotation? Find(AnnotationId id) => Rows.TryGetValue(id, out var row) ? _slots[row].Record : null;

    /// <summary>The annotation of this id and type; null where there is none. Constant time.</summary>
    public T? Find<T>(AnnotationId id) where T : Annotation => Find(id) as T;

    /// <summary>The annotation of this id and type. Constant time.</summary>
    /// <exception cref="AnnotationNotFoundException">There is none, or it is of another type; the exception names ids near it.</exception>
    public T Get<T>(AnnotationId id) where T : Annotation => Find(id) switch
    {
        T annotation => annotation,
        var other => throw new AnnotationNotFoundException(id, typeof(T), other, this),
    };

    /// <summary>The annotations of a type, in the order of the file. Linear.</summary>
    public IEnumerable<T> OfType<T>() where T : Annotation
    {
        foreach (var slot in _slots)
        {
            if (slot.Type.IsAssignableTo(typeof(T)))
                yield return (T)slot.Record;
        }
    }

    /// <summary>Who refers to an annotation, and by which member. Constant time after the first call.</summary>
    public IReadOnlyList<(AnnotationId FromId, string Member, AnnotationId ToId)> ReferencesTo(AnnotationId id) => ReferenceIndex.To(id);

    /// <summary>The annotations of a type that refer to an annotation by any member, each once.</summary>
    public IEnumerable<T> Referring<T>(AnnotationId id) where T : Annotation =>
        ReferencesTo(id).Select(reference => reference.FromId).Distinct().Select(Find).OfType<T>();

    /// <inheritdoc/>
    public IEnumerator<Annotation> GetEnumerator()
    {
        foreach (var slot in _slots)
            yield return slot.Record;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The index of the annotation of this id, in the order of the file; -1 where there is none. Constant time.</summary>
    public int IndexOf(AnnotationId id) => Rows.GetValueOrDefault(id, -1);

    /// <summary>The bytes that an annotation was read from; empty where it was not read, or has been touched since.</summary>
    internal ReadOnlySpan<byte> BytesOf(int row) =>
        _source is null ? default : _source.Document.Span.Slice(_slots[row].Start, _slots[row].Length);

    // What was made is checked when the set is; only what was read and deferred is found out here, later.
    private Exception TwoOf(AnnotationId id) =>
        _source is null
            ? new ArgumentException(InputTexts.DuplicateId.Made(id.Value), nameof(id))
            : new AnnotationFormatException(new Diagnostic
            {
                Code = DiagnosticCodes.DuplicateId,
                Severity = Severity.Error,
                Message = InputTexts.DuplicateId.Deferred(id.Value),
                AnnotationId = id,
            });

    private Dictionary<AnnotationId, int> IndexRows()
    {
        var rows = new Dictionary<AnnotationId, int>(_slots.Length);
        for (var row = 0; row < _slots.Length; row++)
        {
            var id = _slots[row].Id;
            if (id.IsDefault)
                throw new ArgumentException(
                    $"The annotation at index {row}, {_slots[row].Record.GetType().Name}, has no id. Give it one.", "annotations");
            if (!rows.TryAdd(id, row))
                throw TwoOf(id);
        }
        return rows;
    }
}
