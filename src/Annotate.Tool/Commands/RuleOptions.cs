using System.CommandLine;
using Annotate.Analysis;
using Annotate.Merging;

namespace Annotate.Tool.Commands;

/// <summary>Which editorial rules are asked.</summary>
internal sealed class RuleOptions
{
    private readonly Option<string[]> _suppress = new("--suppress") { Description = "Leave out the findings of a rule. May be repeated.", HelpName = "code" };

    public void AddTo(Command command) => command.Add(_suppress);

    /// <exception cref="ToolException">A code is that of no rule.</exception>
    public EditorialRules Of(Session session)
    {
        var rules = session.Library.Rules;
        foreach (var code in session.Get(_suppress) ?? [])
        {
            if (rules.Find(code) is null)
                throw ToolException.Usage($"No rule has the code '{code}'. There are: {string.Join(", ", rules.Select(rule => rule.Code))}.");
            rules = rules.WithSuppression(code);
        }
        return rules;
    }
}
