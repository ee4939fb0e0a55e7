using System.Globalization;

namespace Annotate.Guard.Commands;

/// <summary>A command of the guard and its options: <c>compare --old REF --inputs 200000</c>.</summary>
internal sealed class GuardArguments
{
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">An option has no value or is not known.</exception>
    public GuardArguments(string[] arguments, params string[] known)
    {
        for (var i = 1; i < arguments.Length; i += 2)
        {
            if (!known.Contains(arguments[i]))
                throw new ArgumentException($"'{arguments[i]}' is no option of {arguments[0]}. There are: {string.Join(", ", known)}.",
                    nameof(arguments));
            _options[arguments[i]] = i + 1 < arguments.Length ? arguments[i + 1]
                : throw new ArgumentException($"{arguments[i]} has no value.", nameof(arguments));
        }
    }

    public string? Find(string option) => _options.GetValueOrDefault(option);

    /// <exception cref="ArgumentException">It is not given.</exception>
    public string Get(string option) => Find(option) ?? throw new ArgumentException($"{option} is missing.", nameof(option));

    public int Number(string option, int otherwise) =>
        Find(option) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;

    /// <summary>The folder of published data: as given, or as the environment says, or none.</summary>
    public string? Data => Find("--data") ?? (Environment.GetEnvironmentVariable("ANNOTATE_DATA") is { Length: > 0 } data ? data : null);
}
