namespace Annotate.Diagnostics;

/// <summary>The stable codes of every <see cref="Diagnostic"/>. Each has a row in the README beside the sources.</summary>
public static class DiagnosticCodes
{
    /// <summary>The input is not JSON, or ends too early.</summary>
    public const string Syntax = "ANN001";

    /// <summary>The input is not UTF-8.</summary>
    public const string Encoding = "ANN002";

    /// <summary>A string holds half of a surrogate pair.</summary>
    public const string LoneSurrogate = "ANN003";

    /// <summary>The format, or its version, is not <c>annotate/1</c>.</summary>
    public const string Version = "ANN004";

    /// <summary>A member of the document, the article or an agent is missing or of the wrong type.</summary>
    public const string Envelope = "ANN005";

    /// <summary>A member occurs twice.</summary>
    public const string DuplicateMember = "ANN006";

    /// <summary>The type of an annotation is not registered; the annotation is kept.</summary>
    public const string UnknownType = "ANN007";

    /// <summary>An annotation is not what its type asks for.</summary>
    public const string RefusedAnnotation = "ANN008";

    /// <summary>The input is larger or deeper than the limits allow.</summary>
    public const string Limit = "ANN009";

    /// <summary>The unit of the offsets is not declared, or unknown.</summary>
    public const string Unit = "ANN010";

    /// <summary>A span does not fit the text: outside, reversed, or inside a character.</summary>
    public const string Span = "ANN011";

    /// <summary>A quote differs from the text that its span covers.</summary>
    public const string QuoteMismatch = "ANN012";

    /// <summary>The hash in the file is not that of the text.</summary>
    public const string HashMismatch = "ANN013";

    /// <summary>Two annotations of the file, or two agents, have the same id.</summary>
    public const string DuplicateId = "ANN014";

    /// <summary>Compressed input is damaged, or ends too early.</summary>
    public const string Compression = "ANN015";

    /// <summary>More findings were made than are listed.</summary>
    public const string MoreFindings = "ANN099";

    /// <summary>A span lies outside the text.</summary>
    public const string SpanOutsideText = "ANN101";

    /// <summary>A span begins or ends inside a surrogate pair.</summary>
    public const string SpanInsidePair = "ANN102";

    /// <summary>A kept quote differs from the text that its span covers.</summary>
    public const string KeptQuoteMismatch = "ANN103";

    /// <summary>A span set is unanchored: its text is no longer there.</summary>
    public const string Unanchored = "ANN104";

    /// <summary>A reference points to an annotation that does not exist.</summary>
    public const string DanglingReference = "ANN105";

    /// <summary>A reference points to an annotation of another type than it may.</summary>
    public const string WrongReferenceType = "ANN106";

    /// <summary>Annotations are nested in, derived from or superseded by each other in a circle.</summary>
    public const string Cycle = "ANN107";

    /// <summary>The cue or content of a nested attribution lies outside its parent's content.</summary>
    public const string OutsideParent = "ANN108";

    /// <summary>A required member is missing.</summary>
    public const string MissingMember = "ANN109";

    /// <summary>A confidence is not between 0 and 1.</summary>
    public const string Confidence = "ANN110";

    /// <summary>An agent is named that the article does not list.</summary>
    public const string UnknownAgent = "ANN111";

    /// <summary>A source level is inherited without a parent.</summary>
    public const string InheritedWithoutParent = "ANN112";

    /// <summary>A conversion left out a whole annotation: the format has no place for it.</summary>
    public const string AnnotationLost = "ANN201";

    /// <summary>A conversion left out a member of an annotation.</summary>
    public const string MemberLost = "ANN202";

    /// <summary>A conversion changed the form of something: a coarser value, another shape, another name.</summary>
    public const string Degraded = "ANN203";

    /// <summary>A conversion left out something of the article or the document: its text, its metadata, its agents.</summary>
    public const string ArticleLost = "ANN204";

    /// <summary>The unit of the offsets was found out by testing the quotes.</summary>
    public const string UnitDetected = "ANN220";

    /// <summary>A line or an item of a foreign format is not understood; it is kept and written back.</summary>
    public const string NotUnderstood = "ANN221";

    /// <summary>A target or selector of a foreign format leads to no place of the text; it is kept and written back.</summary>
    public const string TargetNotFound = "ANN222";

    /// <summary>The text that the annotations point into is missing.</summary>
    public const string TextMissing = "ANN223";

    /// <summary>A rating stands in no row of the table of verdict labels; it is its own label, verbatim.</summary>
    public const string RatingNotMapped = "ANN224";

    /// <summary>A record of a claim data set lacks its id or claim, or holds something that is not understood.</summary>
    public const string DatasetRecord = "ANN225";

    /// <summary>A foreign file holds a control character other than tab, line feed and carriage return.</summary>
    public const string ControlCharacter = "ANN226";

    /// <summary>A foreign file shows something else than the record that it hides, and what is shown counts.</summary>
    public const string RecordDiffers = "ANN227";

    /// <summary>A quote does not stand in the text.</summary>
    public const string QuoteAbsent = "ANN301";

    /// <summary>A quote stands at several places equally well.</summary>
    public const string QuoteAmbiguous = "ANN302";

    /// <summary>A quote holds no words to look for.</summary>
    public const string QuoteEmpty = "ANN303";

    /// <summary>A quote was not found within the work allowed.</summary>
    public const string AnchorLimit = "ANN304";

    /// <summary>A quote has no place that agrees with the quotes it was anchored with.</summary>
    public const string QuoteDisplaced = "ANN305";

    /// <summary>The text of a span set is gone from the new version; the set is unanchored.</summary>
    public const string Orphaned = "ANN306";

    /// <summary>The text of a span set was edited; the set covers the new words.</summary>
    public const string TextChanged = "ANN307";

    /// <summary>The text of a span set was found at another place of the new version.</summary>
    public const string TextMoved = "ANN308";

    /// <summary>A span lay outside the text that it was rebased from.</summary>
    public const string SpanOutsideOldText = "ANN309";

    /// <summary>A check-worthy claim of the writer has neither attribution nor evidence (AP).</summary>
    public const string UnattributedClaim = "ATT001";

    /// <summary>A source that is not named carries an opinion (AP).</summary>
    public const string AnonymousOpinion = "ATT002";

    /// <summary>A plural source has one member (Reuters).</summary>
    public const string PluralSource = "ATT003";

    /// <summary>A named source speaks and is introduced nowhere (Reuters).</summary>
    public const string UnintroducedSource = "ATT004";

    /// <summary>A cue casts doubt, and there is no evidence either way.</summary>
    public const string DoubtWithoutEvidence = "ATT005";

    /// <summary>A nested attribution names no parent.</summary>
    public const string NestedWithoutParent = "ATT006";

    /// <summary>Something harmful is said of a named person, and nobody is named who says it (NPR).</summary>
    public const string AnonymousAttack = "ATT007";

    /// <summary>A claim has one independent source (Reuters).</summary>
    public const string SingleSource = "CLM001";

    /// <summary>Evidence sets on one side of a claim share an independence group.</summary>
    public const string SharedOrigin = "CLM002";

    /// <summary>Evidence rests on the claim that it supports.</summary>
    public const string CircularEvidence = "CLM003";

    /// <summary>Evidence was published after the state of knowledge of a verdict, or after the claim.</summary>
    public const string LateEvidence = "CLM004";

    /// <summary>A claim is held true past its time, or its time is relative and undated.</summary>
    public const string ExpiredClaim = "CLM005";

    /// <summary>The number of a rating contradicts its words (ClaimReview).</summary>
    public const string RatingContradictsText = "RTG001";

    /// <summary>The best value of a rating's scale lies below the worst, or the value outside.</summary>
    public const string RatingOutsideScale = "RTG002";

    /// <summary>At least ten Admiralty ratings, all on the diagonal (STANAG 2511).</summary>
    public const string DiagonalRatings = "RTG003";

    /// <summary>"Cannot be judged", F or 6, was turned into a number (STANAG 2511).</summary>
    public const string JudgedUnjudgeable = "RTG004";
}
