using System.CommandLine;
using Annotate.Tool.Output;

namespace Annotate.Tool;

/// <summary>Options that every command has.</summary>
internal static class SharedOptions
{
    public static Option<bool> Json { get; } =
        new("--json") { Description = "Answer in JSON: one document, or one line an article.", Recursive = true };

    public static Option<string[]> Plugins { get; } = new("--plugin")
    {
        Description = "Load an assembly with types, formats, rules or policies of your own. Its entry point is an attribute of "
            + "the assembly that derives from AnnotatePluginAttribute. May be repeated.",
        HelpName = "my.dll",
        Recursive = true,
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => [],
    };

    public static Option<bool> Progress { get; } =
        new("--progress") { Description = "Tell on stderr how far the reading has come.", Recursive = true };

    /// <summary>For commands that write no document, and so have no output of their own.</summary>
    public static Option<string> Answer { get; } = new("--output", "-o")
    {
        Description = "The file to write the answer to; - for stdout, the default.",
        HelpName = "file",
        DefaultValueFactory = _ => OutputFile.Standard
    };

    public static IEnumerable<Option> All => [Json, Plugins, Progress];
}
