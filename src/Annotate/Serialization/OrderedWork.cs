using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Annotate.Serialization;

/// <summary>Works on a sequence with several threads and keeps its order. No item is taken before there is room for it.</summary>
internal static class OrderedWork
{
    public static async IAsyncEnumerable<TResult> SelectAsync<T, TResult>(
        IAsyncEnumerable<T> items, Func<T, TResult> work, int degree, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pending = new Queue<Task<TResult>>();
        var source = items.GetAsyncEnumerator(cancellationToken);
        await using var _ = source.ConfigureAwait(false);
        ExceptionDispatchInfo? failure = null;
        try
        {
            while (true)
            {
                try
                {
                    if (!await source.MoveNextAsync().ConfigureAwait(false))
                        break;
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    failure = ExceptionDispatchInfo.Capture(exception); // what came before it is handed out first
                    break;
                }
                if (pending.Count == degree)
                    yield return await pending.Dequeue().ConfigureAwait(false);
                var item = source.Current;
                pending.Enqueue(Task.Run(() => work(item), cancellationToken));
            }
            while (pending.TryDequeue(out var next))
                yield return await next.ConfigureAwait(false);
            failure?.Throw();
        }
        finally
        {
            // Whoever stops early leaves nothing running behind.
            foreach (var left in pending)
                await ((Task)left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
