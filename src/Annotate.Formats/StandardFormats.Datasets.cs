using Annotate.Formats.Datasets;

namespace Annotate.Formats;

public static partial class StandardFormats
{
    /// <summary><c>fever</c>, FEVER as JSON Lines, read and written.</summary>
    /// <remarks>Thorne et al. 2018, <em>FEVER: a large-scale dataset for fact extraction and verification</em>. A piece of evidence is
    /// [annotation id, evidence id, page, sentence];
    /// both ids are kept in the extra member <c>fever</c>. A claim without enough evidence has pieces without a page. A prediction
    /// (<c>predicted_label</c> and
    /// <c>predicted_evidence</c>, a list of [page, sentence], best first) is read as one set; it is written back as a claim.</remarks>
    /// <param name="json">Knows the annotation types, yours included.</param>
    public static ClaimDatasetFormat Fever(AnnotateJson json) => new FeverFormat(json);

    /// <summary><c>feverous</c>, FEVEROUS as JSON Lines: sentences and table cells as evidence.</summary>
    /// <remarks>Aly et al. 2021, <em>FEVEROUS: Fact Extraction and VERification Over Unstructured and Structured information</em>. An
    /// element <c>Page_cell_0_1_2</c> becomes
    /// page and locator <c>cell:0_1_2</c>. The context of a set is kept in the extra member <c>feverous</c>. A prediction
    /// (<c>predicted_label</c> and
    /// <c>predicted_evidence</c>, a list of elements or of [page, kind, position], best first) is read as one set.</remarks>
    public static ClaimDatasetFormat Feverous() => new FeverousFormat();

    /// <summary><c>scifact</c>, SciFact claims as JSON Lines: rationales in abstracts.</summary>
    /// <remarks>Wadden et al. 2020, <em>Fact or fiction: verifying scientific claims</em>. Each rationale is a set of evidence of its own;
    /// its sentences have the document as page.
    /// SciFact has no verdict of the claim itself, so none is made. A prediction (one object a document, with sentences and label) is read
    /// as one rationale.</remarks>
    public static ClaimDatasetFormat SciFact() => new SciFactFormat();

    /// <summary><c>climate-fever</c>, CLIMATE-FEVER as JSON Lines: five sentences a claim, each with the votes of up to five
    /// annotators.</summary>
    /// <remarks>Diggelmann et al. 2020, <em>CLIMATE-FEVER: a dataset for verification of real-world climate claims</em>. Votes that were
    /// not cast are null; the entropy of a vote
    /// is kept in the extra member <c>climate-fever</c>. Label numbers, as in some redistributions, are read as well.</remarks>
    public static ClaimDatasetFormat ClimateFever() => new ClimateFeverFormat();

    /// <summary><c>averitec</c>, AVeriTeC as a JSON array: real-world claims with questions and answers from the web.</summary>
    /// <remarks>Schlichtkrull, Guo and Vlachos 2023, <em>AVeriTeC: a dataset for real-world claim verification with evidence from the
    /// web</em>. Each answer is a piece of evidence
    /// with its question; all are one set, of no stance but context, since the data set gives none. A claim without <c>claim_id</c> is
    /// named after its place in the file.
    /// Dates are d-M-yyyy; another one is a finding and kept. A prediction (<c>pred_label</c>, <c>evidence</c> with a question and an
    /// answer each, <c>string_evidence</c>)
    /// is read alike; a statement without a question is evidence with a description only.</remarks>
    public static ClaimDatasetFormat Averitec() => new AveritecFormat();

    /// <summary><c>politihop</c>, PolitiHop as tab-separated values: chains of sentences of a PolitiFact ruling.</summary>
    /// <remarks>Ostrowski et al. 2021, <em>Multi-hop fact checking of political claims</em>. The first line names the columns. The
    /// sentences of the ruling, one a line, are the text
    /// of the article; each chain of <c>annotated_evidence</c> is a set of evidence whose pieces are sentences. Sentence numbers that are
    /// no number, or lead to no sentence, are
    /// findings. Columns without a counterpart are kept in the extra member <c>politihop</c>.</remarks>
    public static ClaimDatasetFormat PolitiHop() => new PolitiHopFormat();

    /// <summary><c>hover</c>, HoVer as a JSON array: claims that need several Wikipedia articles together.</summary>
    /// <remarks>Jiang et al. 2020, <em>HoVer: a dataset for many-hop fact extraction and claim verification</em>. All supporting facts are
    /// one set. NOT_SUPPORTED joins refuted
    /// and not enough info, so it is kept as a label of its own, and its evidence is of no stance but context.</remarks>
    public static ClaimDatasetFormat Hover() => new HoverFormat();
}
