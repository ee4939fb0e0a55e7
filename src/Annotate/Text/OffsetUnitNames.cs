namespace Annotate;

/// <summary>The names of the units in files and in messages.</summary>
internal static class OffsetUnitNames
{
    public const string All = "utf-16, code-points or utf-8";

    public static string WireName(this OffsetUnit unit) => unit switch
    {
        OffsetUnit.Utf16CodeUnit => "utf-16",
        OffsetUnit.CodePoint => "code-points",
        OffsetUnit.Utf8Byte => "utf-8",
        _ => throw Unknown(unit),
    };

    public static string Noun(this OffsetUnit unit) => unit switch
    {
        OffsetUnit.CodePoint => "code points",
        OffsetUnit.Utf8Byte => "UTF-8 bytes",
        _ => "UTF-16 code units",
    };

    public static ArgumentOutOfRangeException Unknown(OffsetUnit unit) =>
        new(nameof(unit), unit, "An offset unit is Utf16CodeUnit, CodePoint or Utf8Byte.");

    public static bool TryParse(string? name, out OffsetUnit unit)
    {
        (var known, unit) = name switch
        {
            "utf-16" => (true, OffsetUnit.Utf16CodeUnit),
            "code-points" => (true, OffsetUnit.CodePoint),
            "utf-8" => (true, OffsetUnit.Utf8Byte),
            _ => (false, default),
        };
        return known;
    }
}
