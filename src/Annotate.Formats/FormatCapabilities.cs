namespace Annotate.Formats;

/// <summary>What a format can do, and what it has words of its own for. What it has none for is carried beside or reported as
/// loss.</summary>
[Flags]
public enum FormatCapabilities
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It can be read.</summary>
    Read = 1 << 0,

    /// <summary>It can be written.</summary>
    Write = 1 << 1,

    /// <summary>One file may hold several articles.</summary>
    SeveralArticles = 1 << 2,

    /// <summary>It holds the text of the article; if not, the reader is given it.</summary>
    Text = 1 << 3,

    /// <summary>One annotation may cover several stretches of text.</summary>
    Discontinuous = 1 << 4,

    /// <summary>Annotations may overlap each other without being nested.</summary>
    Overlapping = 1 << 5,

    /// <summary>Annotations may be nested in each other.</summary>
    Nested = 1 << 6,

    /// <summary>Two annotations may be related.</summary>
    Relations = 1 << 7,

    /// <summary>More than two participants may be related, under role names.</summary>
    NAryRelations = 1 << 8,

    /// <summary>An annotation may concern the article as a whole.</summary>
    DocumentLevel = 1 << 9,

    /// <summary>Who made an annotation, and when.</summary>
    Provenance = 1 << 10,

    /// <summary>How sure its maker is.</summary>
    Confidence = 1 << 11,

    /// <summary>The covered words stand beside the offsets, so that a reader can verify them.</summary>
    Quotes = 1 << 12,

    /// <summary>What it has no words for is carried along in a place of our own, so that our reader finds it again.</summary>
    Carries = 1 << 13,
}
