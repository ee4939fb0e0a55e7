namespace Annotate.Anchoring;

/// <summary>Where an approximate match ends: the first and the last of neighbouring ends that are equally good.</summary>
internal readonly record struct ApproximateMatch(int FirstEnd, int LastEnd, int Distance);
