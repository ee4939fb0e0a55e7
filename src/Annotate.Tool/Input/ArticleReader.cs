using System.Runtime.CompilerServices;
using Annotate.Diagnostics;
using Annotate.Formats;

namespace Annotate.Tool.Input;

/// <summary>Reads the articles of inputs, one after the other.</summary>
internal sealed class ArticleReader(Session session, ReadingOptions options)
{
    public IReadOnlyList<InputFile> Resolve(params IEnumerable<string> inputs) =>
        InputFiles.Resolve(session, inputs, session.Get(options.From));

    /// <summary>Every article with what was found on the way, in the order of the inputs.</summary>
    /// <exception cref="ToolException">The inputs hold no article at all.</exception>
    public async IAsyncEnumerable<ReadArticle> ReadAsync(
        IReadOnlyList<InputFile> inputs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reading = await MakeOptionsAsync().ConfigureAwait(false);
        var count = 0L;
        foreach (var input in inputs)
        {
            var source = input.Path == InputFile.Standard
                ? FormatSource.FromStream(new StandardInput(), input.Name)
                : FormatSource.FromFile(input.Path);
            await foreach (var result in input.Format.ReadAsync(source, reading, cancellationToken).ConfigureAwait(false))
            {
                session.Terminal.Tell(++count);
                yield return new ReadArticle(input, result);
            }
        }
        if (count == 0)
            throw ToolException.Unreadable(
                $"There is no article in {string.Join(", ", inputs.Take(5).Select(input => input.Name))}. Check the input and its "
                    + $"format ('{inputs[0].Format}').");
    }

    /// <summary>The articles that could be read; the others are told of on stderr and raise the exit code.</summary>
    public async IAsyncEnumerable<(InputFile Input, AnnotatedArticle Annotated)> ReadGoodAsync(
        IReadOnlyList<InputFile> inputs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var read in ReadAsync(inputs, cancellationToken).ConfigureAwait(false))
        {
            foreach (var finding in read.Result.Diagnostics.Where(finding => finding.Severity != Severity.Information))
                session.Terminal.Warn($"{read.Place}: {finding}");
            if (read.Result.IsSuccess)
                yield return (read.Input, read.Result.Value!);
            else
                session.Raise(ExitCode.Unreadable);
        }
    }

    /// <summary>The one article of an input.</summary>
    /// <exception cref="ToolException">It cannot be read, or there are several.</exception>
    public async Task<AnnotatedArticle> ReadSingleAsync(InputFile input)
    {
        AnnotatedArticle? single = null;
        await foreach (var (_, annotated) in ReadGoodAsync([input], session.CancellationToken).ConfigureAwait(false))
            single = single is null ? annotated : throw ToolException.Usage(
                $"'{input.Name}' holds several articles, and this command takes one. Give it a file of one article.");
        return single ?? throw ToolException.Unreadable($"'{input.Name}' could not be read.");
    }

    /// <summary>The one article of each input.</summary>
    public async Task<IReadOnlyList<AnnotatedArticle>> ReadEachAsync(IReadOnlyList<InputFile> inputs)
    {
        var articles = new List<AnnotatedArticle>();
        foreach (var input in inputs)
            articles.Add(await ReadSingleAsync(input).ConfigureAwait(false));
        return articles;
    }

    private async Task<FormatReadOptions> MakeOptionsAsync()
    {
        var article = session.Get(options.Article) is { } path
            ? (await new ArticleReader(session, new ReadingOptions()).ReadSingleAsync(InputFiles.Resolve(session, [path], null)[0])
                .ConfigureAwait(false)).Article
            : null;
        return new FormatReadOptions { Article = article, OffsetUnit = options.UnitOf(session) };
    }
}
