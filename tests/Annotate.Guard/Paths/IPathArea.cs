namespace Annotate.Guard.Paths;

/// <summary>The paths through one part of the library.</summary>
internal interface IPathArea
{
    IEnumerable<GuardPath> Paths { get; }
}
