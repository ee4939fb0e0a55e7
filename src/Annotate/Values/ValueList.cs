using System.Collections;
using System.Runtime.CompilerServices;

namespace Annotate;

/// <summary>Makes <see cref="ValueList{T}"/>s.</summary>
public static class ValueList
{
    /// <summary>Copies a sequence, unless it is such a list already; null gives the empty list.</summary>
    /// <exception cref="ArgumentException">An item is null, and its type is not a nullable value type.</exception>
    /// <remarks>A list member of an annotation type is written
    /// <c>{ get; init =&gt; field = ValueList.Copy(value); } = ValueList&lt;T&gt;.Empty;</c>: source-generated JSON passes null for an
    /// absent member.</remarks>
    public static ValueList<T> Copy<T>(IEnumerable<T>? items) => items switch
    {
        null => ValueList<T>.Empty,
        ValueList<T> list => list,
        _ => Wrap([.. items]),
    };

    /// <summary>Makes a list of the items in the order given.</summary>
    /// <exception cref="ArgumentException">An item is null, and its type is not a nullable value type.</exception>
    public static ValueList<T> Create<T>(params ReadOnlySpan<T> items) => Wrap(items.ToArray());

    private static ValueList<T> Wrap<T>(T[] items)
    {
        if (!typeof(T).IsValueType && Array.FindIndex(items, static item => item is null) is >= 0 and var index)
            throw new ArgumentException($"The item at index {index} is null. Leave it out.", nameof(items));
        return items.Length == 0 ? ValueList<T>.Empty : new ValueList<T>(items);
    }
}

/// <summary>An immutable list with value equality: two lists are equal when their items are, in the same order.</summary>
/// <typeparam name="T">The item type; its default equality counts.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, ICountedList
{
    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>The number of items.</summary>
    public int Count => _items.Length;

    /// <summary>The item at an index.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
    public T this[int index] => _items[index];

    /// <summary>The items, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Whether both lists hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the lists differ.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || other.Count != Count)
            return false;
        var comparer = EqualityComparer<T>.Default;
        for (var i = 0; i < _items.Length; i++)
        {
            if (!comparer.Equals(_items[i], other._items[i]))
                return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The items in brackets, separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", _items)}]";

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
