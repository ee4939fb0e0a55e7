namespace Annotate.Guard.Answers;

/// <summary>What an answer tells apart, so that a list of expected differences can name one thing and not the whole answer.</summary>
internal enum AnswerField
{
    /// <summary>Accepted or refused, exceptions, counts, exit codes.</summary>
    Outcome,

    /// <summary>Which findings, how grave and how many.</summary>
    Codes,

    /// <summary>Where the findings are: JSON path, line, column, annotation, span.</summary>
    Places,

    /// <summary>What the findings and exceptions say.</summary>
    Texts,

    /// <summary>The bytes of documents written.</summary>
    Bytes,

    /// <summary>Everything else that is told: reports, tables, spans, stdout and stderr.</summary>
    Output,
}
