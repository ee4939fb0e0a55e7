using System.Text;
using CsCheck;

namespace Annotate.Tests;

/// <summary>Random values for the property tests.</summary>
internal static class Generators
{
    /// <summary>Spans from 0 to 12, so that touching, nested, equal and empty ones are frequent.</summary>
    public static readonly Gen<TextSpan> SmallSpan = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 3], TextSpan.FromLength);

    /// <summary>One to five small spans in any order.</summary>
    public static readonly Gen<SpanSet> SmallSpanSet = SmallSpan.Array[1, 5].Select(spans => SpanSet.Create(spans));

    /// <summary>Characters of one to four UTF-8 bytes, the last of two UTF-16 code units.</summary>
    public static readonly Gen<Rune> Rune = Gen.OneOf(
        Gen.Int[0x20, 0x7E],
        Gen.Int[0x80, 0x7FF],
        Gen.Int[0x800, 0xD7FF],
        Gen.Int[0xE000, 0xFFFF],
        Gen.Int[0x10000, 0x10FFFF]).Select(value => new Rune(value));

    /// <summary>Well-formed texts of up to 700 characters: with and without a table, of one block and of several.</summary>
    public static readonly Gen<string> Text =
        Gen.OneOf(Rune.Array[0, 20], Rune.Array[200, 700], Gen.Int[0x20, 0x7E].Select(value => new Rune(value)).Array[0, 300])
            .Select(runes => string.Concat(runes.Select(rune => rune.ToString())));
}
