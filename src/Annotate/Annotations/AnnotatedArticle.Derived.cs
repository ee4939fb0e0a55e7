namespace Annotate;

public sealed partial class AnnotatedArticle
{
    private DerivedValue? _derived;

    /// <summary>What was worked out of this article once and is kept with it, such as an index that an analysis is built on.</summary>
    /// <remarks>One value for each <typeparamref name="T"/>, made when first asked for. Where two threads ask at once both may make one,
    /// and both get the same. A changed article is another one, and starts without. Make the value immutable or safe for concurrent
    /// use.</remarks>
    /// <typeparam name="T">The type of the value: one of your own, so that nobody else's takes its place.</typeparam>
    /// <param name="create">Makes the value.</param>
    public T GetOrCreate<T>(Func<AnnotatedArticle, T> create) where T : class
    {
        ArgumentNullException.ThrowIfNull(create);
        T? made = null;
        while (true)
        {
            var known = _derived;
            for (var derived = known; derived is not null; derived = derived.Next)
            {
                if (derived.Value is T value)
                    return value;
            }
            made ??= create(this) ?? throw new InvalidOperationException($"The {typeof(T).Name} that was made is null. Return a value.");
            if (ReferenceEquals(Interlocked.CompareExchange(ref _derived, new DerivedValue(made, known), known), known))
                return made;
        }
    }

    private sealed record DerivedValue(object Value, DerivedValue? Next);
}
