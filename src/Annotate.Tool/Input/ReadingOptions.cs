using System.CommandLine;
using Annotate.Formats;

namespace Annotate.Tool.Input;

/// <summary>The options with which a command is told how to read.</summary>
internal sealed class ReadingOptions
{
    public Option<string?> From { get; } = new("--from")
    {
        Description = "The format of the input, see 'annotate formats'. By default told by the file extension; annotate for stdin.",
        HelpName = "format"
    };

    public Option<string?> Article { get; } = new("--article")
    {
        Description = "The article that the annotations are about, for formats that hold no text: a .txt, or any file that holds one.",
        HelpName = "file"
    };

    public Option<string?> Offsets { get; } = new("--offsets")
    {
        Description = "What the offsets of the input count, where that is known: utf-16, code-points or utf-8.",
        HelpName = "unit"
    };

    public void AddTo(Command command)
    {
        Offsets.AcceptOnlyFromAmong("utf-16", "code-points", "utf-8");
        command.Add(From);
        command.Add(Article);
        command.Add(Offsets);
    }

    public OffsetUnit? UnitOf(Session session) => session.Get(Offsets) switch
    {
        "utf-16" => OffsetUnit.Utf16CodeUnit,
        "code-points" => OffsetUnit.CodePoint,
        "utf-8" => OffsetUnit.Utf8Byte,
        _ => null,
    };

    /// <summary>Finds a format by its name.</summary>
    /// <exception cref="ToolException">There is none.</exception>
    public static AnnotationFormat Named(Session session, string name)
    {
        try
        {
            return session.Library.Formats.Get(name);
        }
        catch (AnnotateException exception)
        {
            throw ToolException.Usage(exception.Message);
        }
    }
}
