namespace Annotate.Contracts;

/// <summary>The convention that lets references be followed in types that nobody registered.</summary>
internal static class ReferenceNaming
{
    public static bool IsReference(ReadOnlySpan<char> name) => name.Length > 2 && name.EndsWith("Id", StringComparison.Ordinal);

    public static bool IsReferenceList(ReadOnlySpan<char> name) => name.Length > 3 && name.EndsWith("Ids", StringComparison.Ordinal);
}
