using Annotate.Formats;

namespace Annotate.Tool.Output;

/// <summary>Takes the parts that a format writes, and puts them in their places once all are there: before that, nothing is
/// written.</summary>
/// <remarks>A format may write several files. All of them are in memory until then, as each is anyhow.</remarks>
internal sealed class ConversionOutput : IDisposable
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _parts = new(StringComparer.Ordinal);
    private readonly MemoryStream _stdout = new();
    private readonly Session _session;
    private readonly bool _inPlace;
    private readonly string _folder = "";

    /// <param name="session">The run.</param>
    /// <param name="path">A file, a directory that is there or whose name ends in a separator, or -.</param>
    /// <param name="inPlace">Whether it may be an input.</param>
    public ConversionOutput(Session session, string path, bool inPlace)
    {
        (_session, _inPlace) = (session, inPlace);
        if (path == OutputFile.Standard)
        {
            Target = FormatTarget.ToStream(_stdout);
        }
        else if (Directory.Exists(path) || Path.EndsInDirectorySeparator(path))
        {
            _folder = path;
            Target = FormatTarget.ToParts(_parts);
        }
        else
        {
            OutputFile.Guard(session, path, inPlace);
            _folder = Path.GetDirectoryName(path) ?? "";
            Target = FormatTarget.ToParts(_parts, Path.GetFileName(path));
        }
    }

    public FormatTarget Target { get; }

    public void Dispose() => _stdout.Dispose();

    /// <exception cref="ToolException">A part would overwrite an input.</exception>
    public async Task CommitAsync()
    {
        _session.Terminal.Write(_stdout.GetBuffer().AsMemory(0, (int)_stdout.Length));
        foreach (var name in _parts.Keys)
            OutputFile.Guard(_session, Path.Combine(_folder, name), _inPlace);
        foreach (var (name, content) in _parts)
        {
            var path = Path.Combine(_folder, name);
            if (Path.EndsInDirectorySeparator(_folder))
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await OutputFile.WriteAsync(_session, path, content, _inPlace).ConfigureAwait(false);
        }
    }
}
