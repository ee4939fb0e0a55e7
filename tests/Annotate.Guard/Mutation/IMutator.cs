namespace Annotate.Guard.Mutation;

/// <summary>
/// One way to change a file. Draws everything by chance from the random numbers given, so that both builds make the same.
/// </summary>
internal interface IMutator
{
    /// <summary>The changed file; the same bytes where there is nothing to change.</summary>
    byte[] Mutate(byte[] file, GuardRandom random);
}
