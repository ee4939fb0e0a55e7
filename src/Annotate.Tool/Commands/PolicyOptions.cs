using System.CommandLine;
using Annotate.Analysis;
using Annotate.Merging;

namespace Annotate.Tool.Commands;

/// <summary>Which verdict policies are asked.</summary>
internal sealed class PolicyOptions
{
    private readonly Option<string[]> _policies = new("--policy") { Description = "Ask this policy, see 'annotate policies'. May be repeated; all by default.", HelpName = "name" };

    public void AddTo(Command command) => command.Add(_policies);

    /// <exception cref="ToolException">A name is that of no policy.</exception>
    public IReadOnlyList<IVerdictPolicy> Of(Session session)
    {
        var known = session.Library.Policies;
        return session.Get(_policies) is { Length: > 0 } names
            ? [.. names.Select(name => known.Find(name) ?? throw ToolException.Usage($"No policy is named '{name}'. There are: {string.Join(", ", known.Select(policy => policy.Name))}."))]
            : known;
    }
}
