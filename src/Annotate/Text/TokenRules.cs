namespace Annotate;

/// <summary>In what the conventions of <see cref="Tokenizer"/> differ.</summary>
[Flags]
internal enum TokenRules
{
    None = 0,
    JoinApostrophes = 1,
    JoinHyphens = 2,
    JoinNumbers = 4,

    /// <summary>Marks and joiners stay with what they belong to; ideographs stand alone; blanks include what shows nothing.</summary>
    Clusters = 8,

    /// <summary>Clitics, abbreviations and runs of punctuation of the English treebanks.</summary>
    English = 16,
}
