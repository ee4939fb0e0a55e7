namespace Annotate;

/// <summary>A mark as it is written, by its function in most languages.</summary>
internal enum MarkForm : byte
{
    CurlyOpen,
    CurlyClose,
    Straight,
    Doubled,
    Backticks,
    Low,
    LeftGuillemet,
    RightGuillemet,
    SingleLeftGuillemet,
    SingleRightGuillemet,
    CornerOpen,
    CornerClose,
    WhiteCornerOpen,
    WhiteCornerClose,
    SingleCurlyOpen,
    SingleCurlyClose,
    SingleStraight,
    SingleLow,
}
