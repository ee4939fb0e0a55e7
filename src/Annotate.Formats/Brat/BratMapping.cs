namespace Annotate.Formats.Brat;

/// <summary>How events and text-bounds of a brat corpus become <see cref="Attribution"/>s, and back.</summary>
/// <remarks>
/// <para>An event of <see cref="AttributionType"/> with at least one content is an attribution: its trigger is the cue, unless the trigger
/// is of <see cref="ContentRole"/>'s type, which stands for a missing cue. Repeated roles (<c>Content2</c>) add their fragments. Other
/// events become <see cref="Relation"/>s with a role <c>Trigger</c>.</para>
/// <para>Attributes of such an event whose name is that of a vocabulary of attributions (<c>Mode</c>, <c>Kind</c>, <c>SourceLevel</c>,
/// <c>Polarity</c>, <c>Determinacy</c>, <c>Channel</c>, <c>AuthorStance</c>) and that have a value become that member.</para>
/// </remarks>
public sealed record BratMapping
{
    /// <summary>Events of type <c>Attribution</c> with roles <c>Source</c>, <c>Content</c>, <c>Addressee</c> and
    /// <c>Supplement</c>.</summary>
    public static BratMapping Attributions { get; } = new() { AttributionType = "Attribution" };

    /// <summary>Everything stays as brat has it: tags, relations and notes.</summary>
    public static BratMapping Plain { get; } = new();

    /// <summary>The event type that is an attribution; null maps none.</summary>
    public string? AttributionType { get; init; }

    /// <summary>The type of the trigger, the cue.</summary>
    public string CueRole { get; init; } = "Cue";

    /// <summary>The role of who says it.</summary>
    public string SourceRole { get; init; } = "Source";

    /// <summary>The role of what is said.</summary>
    public string ContentRole { get; init; } = "Content";

    /// <summary>The role of to whom it is said.</summary>
    public string AddresseeRole { get; init; } = "Addressee";

    /// <summary>The role of the circumstances.</summary>
    public string SupplementRole { get; init; } = "Supplement";
}
