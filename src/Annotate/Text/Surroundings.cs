namespace Annotate;

/// <summary>What stands beside a quotation mark and tells which way it faces.</summary>
internal static class Surroundings
{
    /// <summary>A mark after this character may open.</summary>
    public static bool SeparatesBefore(char c) =>
        BlankCharacters.Is(c) || c is '(' or '[' or '{' or '<' or '-' or '‐' or '–' or '—' or '―' or '/' or '=' or '|' or '¿' or '¡'
            or '“' or '‘' or '„' or '‚' or '«' or '‹' or '「' or '『' or '（' or '*' or '_' or '>';

    /// <summary>A mark before this character may close.</summary>
    public static bool SeparatesAfter(char c) =>
        BlankCharacters.Is(c)
            || c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '-' or '‐' or '–' or '—' or '―' or '…' or '/' or '|'
            or '”'
                or '’'
                or '»'
                or '›'
                or '」'
                or '』'
                or '。'
                or '，'
                or '、'
                or '！'
                or '？'
                or '；'
                or '：'
                or '）'
                or '،'
                or '؛'
                or '؟'
                or '۔'
                or '*'
                or '_';
}
