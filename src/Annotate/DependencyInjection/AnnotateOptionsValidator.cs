using Microsoft.Extensions.Options;

namespace Annotate.DependencyInjection;

internal sealed class AnnotateOptionsValidator : IValidateOptions<AnnotateOptions>
{
    public ValidateOptionsResult Validate(string? name, AnnotateOptions options) =>
        options.Problem() is { } problem
            ? ValidateOptionsResult.Fail(
                $"The options of Annotate{(string.IsNullOrEmpty(name) ? "" : $" named '{name}'")} make no sense: {problem}")
            : ValidateOptionsResult.Success;
}
