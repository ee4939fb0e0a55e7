namespace Annotate.Guard.Speed;

/// <summary>One thing whose speed is compared.</summary>
/// <param name="Name">What it is, with its size.</param>
/// <param name="Run">Does it once, and returns something that it made, so that nothing is left out.</param>
internal sealed record SpeedRow(string Name, Func<object?> Run);
