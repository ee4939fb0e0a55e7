namespace Annotate.Diagnostics;

/// <summary>How grave a <see cref="Diagnostic"/> is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information,

    /// <summary>Probably wrong, or something was degraded.</summary>
    Warning,

    /// <summary>Wrong: strict reading throws.</summary>
    Error,
}
