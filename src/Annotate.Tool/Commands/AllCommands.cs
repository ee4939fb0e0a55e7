namespace Annotate.Tool.Commands;

/// <summary>The commands, in the order of the help.</summary>
internal static class AllCommands
{
    public static IEnumerable<ToolCommand> Make() =>
    [
        new ShowCommand(),
        new ValidateCommand(),
        new LintCommand(),
        new VerdictsCommand(),
        new SourcesCommand(),
        new StatsCommand(),
        new ConvertCommand(),
        new RebaseCommand(),
        new DiffCommand(),
        new MergeCommand(),
        new AgreeCommand(),
        new ScoreCommand(),
        new AnchorCommand(),
        new MapCommand(),
        new FormatsCommand(),
        new TypesCommand(),
        new RulesCommand(),
        new PoliciesCommand(),
        new CompletionCommand(),
    ];
}
