namespace Annotate.Contracts;

/// <summary>What the first phase knows of the span sets in an annotation.</summary>
[Flags]
internal enum SpanSpelling : byte
{
    /// <summary>Nothing: they must be looked for.</summary>
    Unknown = 0,

    /// <summary>All of them were found.</summary>
    Found = 1,

    /// <summary>One has quotes.</summary>
    Quoted = 2,

    /// <summary>One has none.</summary>
    Unquoted = 4,
}
