namespace Annotate.Anchoring;

/// <summary>The weights of the Hypothesis client (its match-quote module): what a place gets for its words, its context and its
/// position.</summary>
internal static class Scoring
{
    public const double Quote = 50;
    public const double Prefix = 20;
    public const double Suffix = 20;
    public const double Position = 2;
    public const double Context = Prefix + Suffix + Position;
    public const double All = Quote + Context;
}
