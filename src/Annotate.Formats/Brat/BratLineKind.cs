namespace Annotate.Formats.Brat;

/// <summary>What a line of a brat standoff file is, by the first character of its id.</summary>
/// <remarks>Source: brat, "Annotation Data Format".</remarks>
public enum BratLineKind
{
    /// <summary>Something else: a blank line, or one without an id.</summary>
    Other,

    /// <summary><c>T1	Person 0 5	Smith</c>: a stretch of text with a type.</summary>
    TextBound,

    /// <summary><c>E1	Attack:T2 Agent:T1</c>: an event, its trigger and the participants.</summary>
    Event,

    /// <summary><c>R1	Kin Arg1:T1 Arg2:T2</c>: a relation.</summary>
    Relation,

    /// <summary><c>*	Equiv T1 T2</c>: annotations that mean the same.</summary>
    Equivalence,

    /// <summary><c>A1	Negation E1</c> or <c>M1 …</c>: an attribute, with or without a value.</summary>
    Attribute,

    /// <summary><c>N1	Reference T1 Wikidata:Q5	Smith</c>: a link to an entry of a knowledge base.</summary>
    Normalization,

    /// <summary><c>#1	AnnotatorNotes T1	unsure</c>: a note.</summary>
    Note,
}
