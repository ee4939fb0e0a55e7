using System.Runtime.InteropServices;

namespace Annotate.Html.Marks;

/// <summary>One fragment of one role of one annotation, to be drawn: <c>[Start, End)</c> in UTF-16 code units, inside the text and not
/// inside surrogate pairs.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Mark
{
    /// <summary>The lane of a mark for which no lane was free.</summary>
    public const int Folded = -1;

    public required int Row { get; init; }

    /// <summary>The number of the role within its annotation, from 0 in the order in which the annotation reports them.</summary>
    public required int Role { get; init; }

    /// <summary>The number of the fragment within its role, from 0 in the order given.</summary>
    public required int Fragment { get; init; }

    public required int Fragments { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required Tone Tone { get; init; }

    public required LineStyle Line { get; init; }

    public required string? RoleLabel { get; init; }

    /// <summary>The lane within the group, from 0 nearest to the text.</summary>
    public int Lane { get; init; }

    public MarkGroup Group => Tone switch
    {
        Tone.Evidence => MarkGroup.Evidence,
        Tone.Claim => MarkGroup.Claims,
        Tone.Other => MarkGroup.Others,
        _ => MarkGroup.Attributions,
    };

    public bool IsFolded => Lane == Folded;
}
