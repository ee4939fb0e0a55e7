namespace Annotate;

/// <summary>What a registry holds: items found by a name that each has once, in the order in which they were added. Immutable.</summary>
/// <param name="kind">What an item is called in messages, and by the parameters that take one: <c>rule</c>.</param>
/// <param name="key">What its name is called in messages, and by the parameters that take one: <c>code</c>.</param>
/// <param name="nameOf">The name of an item.</param>
/// <param name="comparison">How names are compared.</param>
internal sealed class NamedItems<T>(string kind, string key, Func<T, string?> nameOf, StringComparison comparison) where T : class
{
    private T[] _items = [];

    public int Count => _items.Length;

    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _items[index];
        }
    }

    /// <summary>The item of a name; null where there is none.</summary>
    public T? Find(string name) => Array.Find(_items, item => IsNamed(item, name));

    /// <summary>The item of a name.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists the names that there are.</exception>
    public T Get(string name) =>
        Find(name)
        ?? throw new ArgumentException($"No {kind} is registered as '{name}'. There are: {string.Join(", ", _items.Select(nameOf))}.", key);

    /// <summary>These items and more.</summary>
    /// <exception cref="ArgumentException">An item has no name, or its name is taken.</exception>
    public NamedItems<T> With(params ReadOnlySpan<T> items)
    {
        var all = this;
        foreach (var item in items)
        {
            var name = NameOf(item);
            if (all.Find(name) is { } taken)
                throw new ArgumentException($"The {kind} {key} '{name}' is registered already, for {taken.GetType().Name}. "
                    + $"Use Replace to take its place, or give yours another {key}.", kind);
            all = Of([.. all._items, item]);
        }
        return all;
    }

    /// <summary>These items with another in the place of the one of the same name.</summary>
    /// <exception cref="ArgumentException">The item has no name, or there is none of that name.</exception>
    public NamedItems<T> Replace(T item)
    {
        var replaced = Get(NameOf(item));
        return Of(Array.ConvertAll(_items, known => ReferenceEquals(known, replaced) ? item : known));
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    private NamedItems<T> Of(T[] items) => new(kind, key, nameOf, comparison) { _items = items };

    private bool IsNamed(T item, string? name) => string.Equals(nameOf(item), name, comparison);

    private string NameOf(T item)
    {
        ArgumentNullException.ThrowIfNull(item, kind);
        return nameOf(item) is { } name && !string.IsNullOrWhiteSpace(name) ? name
            : throw new ArgumentException($"The {kind} {item.GetType().Name} has no {key}. Give it one.", kind);
    }
}
