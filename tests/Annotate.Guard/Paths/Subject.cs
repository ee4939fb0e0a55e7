using System.Text;

namespace Annotate.Guard.Paths;

/// <summary>An input, and what several paths need of it, made once.</summary>
internal sealed class Subject(GuardInput input)
{
    private static readonly byte[] Usual = "The bridge is safe, the mayor said."u8.ToArray();

    private readonly Once<List<ReadResult<AnnotatedArticle>>> _results = new();
    private readonly Once<AnnotatedArticle> _edited = new();

    public GuardInput Input => input;

    /// <summary>What the first format of its kind that makes an article of it reads, leniently; null where that throws.</summary>
    public List<ReadResult<AnnotatedArticle>>? Results => _results.Get(() => IsDocument
        ? [Library.ReadLenient(Library.Eager, input.Bytes)]
        : input.Kind.Formats
            .Select(format => Library.ReadFormat(format, input.Parts, input.Primary, Article))
            .FirstOrDefault(results => results.Exists(result => result.Value is not null)) ?? []);

    /// <summary>The first article that was read; null where there is none.</summary>
    public AnnotatedArticle? Annotated => Results?.Find(result => result.Value is not null)?.Value;

    /// <summary>Another annotator's work on the same text, made up from the first's; null where that throws.</summary>
    public AnnotatedArticle? Edited => _edited.Get(() => EditedArticle.Of(Annotated!, Random("edited")));

    /// <summary>The text that lies beside, or one that most annotations of others are about.</summary>
    public Article? Article => input.Kind.Formats is ["brat"] or [] ? null : new Article(Encoding.UTF8.GetString(input.Companion ?? Usual));

    /// <summary>Whether there are two annotators of one text.</summary>
    public bool HasTwo => Annotated is not null && Edited is not null;

    /// <summary>Whether annotations can be left unread in it.</summary>
    public bool IsDeferrable => IsDocument && Annotated is not null;

    /// <summary>Reads a document anew, its annotations deferred.</summary>
    public AnnotatedArticle Defer() => Library.ReadLenient(Library.Deferred, input.Bytes).Value!;

    public bool IsDocument => input.Kind == InputKind.Document;

    /// <summary>Chance for one purpose, independent of what else was drawn.</summary>
    public GuardRandom Random(string purpose) => new($"{input.Name} {purpose}");

    /// <summary>A value made when it is first asked for; null for ever where that throws, which the path that reads will tell.</summary>
    private sealed class Once<T> where T : class
    {
        private bool _isMade;
        private T? _value;

        public T? Get(Func<T> make)
        {
            if (_isMade)
                return _value;
            _isMade = true;
            try
            {
                return _value = make();
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                return null;
            }
        }
    }
}
