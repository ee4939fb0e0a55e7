using System.CommandLine;

namespace Annotate.Tool.Commands;

/// <summary>Arguments and options that several commands have.</summary>
internal static class CommandSymbols
{
    /// <summary>What the description of a command ends with that reads many articles.</summary>
    public const string LinePerArticle = "With --json one line an article.";

    public static Argument<string[]> Inputs() => new("inputs") { Description = "Files, directories or globs; - for stdin.", Arity = ArgumentArity.OneOrMore };

    public static Argument<string> Input(string name, string description) => new(name) { Description = description };

    public static Option<string> Output() => new("--output", "-o") { Description = "The file to write; - for stdout, the default.", HelpName = "file", DefaultValueFactory = _ => Tool.Output.OutputFile.Standard };

    public static Option<bool> InPlace() => new("--in-place") { Description = "Allow the output to be one of the inputs." };

    public static Option<string?> Report() => new("--report") { Description = "Write the report to this file instead of stderr.", HelpName = "file" };
}
