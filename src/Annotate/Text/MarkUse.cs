namespace Annotate;

internal enum MarkUse : byte
{
    /// <summary>An apostrophe, or a closing mark of nothing.</summary>
    None,
    Opens,
    Closes,

    /// <summary>Opens, and the next paragraph opens with the same mark.</summary>
    Continues,
}
