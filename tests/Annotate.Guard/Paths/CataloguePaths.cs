using Microsoft.Extensions.DependencyInjection;

namespace Annotate.Guard.Paths;

/// <summary>What the library has and registers, without any input.</summary>
internal sealed class CataloguePaths : IPathArea
{
    public IEnumerable<GuardPath> Paths =>
    [
        Of("catalogue/formats", Library.FormatLines),
        Of("catalogue/rules", Library.RuleLines),
        Of("catalogue/policies", Library.PolicyNames),
        Of("catalogue/types", Library.WithOwnType.RegisteredTypes.Select(type => $"{type.Name} {type.Type.Name}")),
        Of("catalogue/values", Library.Vocabularies),
        Of("catalogue/services", Register),
        Of("catalogue/samples", static answer => answer.Write("seed", SampleArticles.BelgorodAnnotated)),
    ];

    private static GuardPath Of(string name, Action<Answer> run) =>
        new(name, (_, answer) => run(answer)) { Takes = static subject => subject.Input.Kind == InputKind.Nothing };

    private static GuardPath Of(string name, IEnumerable<string> lines) =>
        Of(name, answer => answer.Tell("lines", string.Join('\n', lines)));

    private static void Register(Answer answer)
    {
        using var services = Library.Services();
        answer.Tell("types", string.Join(' ', services.GetRequiredService<AnnotateJson>().RegisteredTypes.Select(type => type.Name)));
        answer.Tell("rules", string.Join(' ', services.GetRequiredService<EditorialRules>().Select(rule => rule.Code)));
        answer.Tell("policies", string.Join(' ', services.GetRequiredService<VerdictPolicies>().Select(policy => policy.Name)));
        answer.Tell("named", services.GetRequiredKeyedService<AnnotateJson>("utf-8").ToJson(SampleArticles.BelgorodAnnotated));
    }
}
