using Annotate.Formats;

namespace Annotate.Tool.Input;

/// <summary>One file to read, or stdin, and the format that it is in.</summary>
internal sealed record InputFile
{
    public const string Standard = "-";

    public required string Path { get; init; }

    public required AnnotationFormat Format { get; init; }

    /// <summary>The name in messages.</summary>
    public string Name => Path == Standard ? "stdin" : Path;

    /// <summary>The name without folder and extensions.</summary>
    public string Stem => System.IO.Path.GetFileName(Name) is var name && name.IndexOf('.', 1) is > 0 and var dot ? name[..dot] : name;
}
