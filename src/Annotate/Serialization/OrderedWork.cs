using System.Runtime.CompilerServices;

namespace Annotate.Serialization;

/// <summary>Works on a sequence with several threads and keeps its order. No item is taken before there is room for it.</summary>
internal static class OrderedWork
{
    public static async IAsyncEnumerable<TResult> SelectAsync<T, TResult>(
        IAsyncEnumerable<T> items, Func<T, TResult> work, int degree, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pending = new Queue<Task<TResult>>(degree);
        try
        {
            await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                if (pending.Count == degree)
                    yield return await pending.Dequeue().ConfigureAwait(false);
                pending.Enqueue(Task.Run(() => work(item), cancellationToken));
            }
            while (pending.TryDequeue(out var next))
                yield return await next.ConfigureAwait(false);
        }
        finally
        {
            // Whoever stops early leaves nothing running behind.
            foreach (var left in pending)
                await ((Task)left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
