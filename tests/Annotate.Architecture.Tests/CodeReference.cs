namespace Annotate.Architecture.Tests;

/// <summary>A file names what another file, or another project, declares.</summary>
/// <param name="From">The file that names it, below the root.</param>
/// <param name="To">The file that declares it, or the name of the assembly that does.</param>
/// <param name="Name">What is named.</param>
/// <param name="IsConverter">Whether it is the converter in a <c>[JsonConverter(typeof(…))]</c> on a type.</param>
internal sealed record CodeReference(string From, string To, string Name, bool IsConverter)
{
    public override string ToString() => $"{From} -> {To} ({Name})";
}
