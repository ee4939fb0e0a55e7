namespace Annotate.Diagnostics;

/// <summary>The stable codes of every <see cref="Diagnostic"/>. Each has a row in the README beside the sources.</summary>
/// <remarks>The summary of a code says what is wrong, its remarks the usual severity and what to do: the README is written from them.</remarks>
public static class DiagnosticCodes
{
    /// <summary>The input is not JSON, or ends too early.</summary>
    /// <remarks>Error. Mend the file at the line and column given.</remarks>
    public const string Syntax = "ANN001";

    /// <summary>The input is not UTF-8.</summary>
    /// <remarks>Error. Save it as UTF-8.</remarks>
    public const string Encoding = "ANN002";

    /// <summary>A string holds half of a surrogate pair.</summary>
    /// <remarks>Error. Repair it where it was cut.</remarks>
    public const string LoneSurrogate = "ANN003";

    /// <summary>The format, or its version, is not <c>annotate/1</c>.</summary>
    /// <remarks>Error. Update the library, or read the file as what it is.</remarks>
    public const string Version = "ANN004";

    /// <summary>A member of the document, the article or an agent is missing or of the wrong type.</summary>
    /// <remarks>Error. Mend the member at the path given.</remarks>
    public const string Envelope = "ANN005";

    /// <summary>A member occurs twice, or an extra member has a name of the contract.</summary>
    /// <remarks>Error. Remove one of them.</remarks>
    public const string DuplicateMember = "ANN006";

    /// <summary>The type of an annotation is not registered; the annotation is kept as it is. On writing, an error.</summary>
    /// <remarks>Information. Register the type to get it typed.</remarks>
    public const string UnknownType = "ANN007";

    /// <summary>An annotation is not what its type asks for.</summary>
    /// <remarks>Error. Mend the member at the path given. Lenient reading keeps the annotation as unknown.</remarks>
    public const string RefusedAnnotation = "ANN008";

    /// <summary>The input is larger or deeper than the limits allow.</summary>
    /// <remarks>Error. Raise the limit in <c>ReadLimits</c> if you trust the input.</remarks>
    public const string Limit = "ANN009";

    /// <summary>The unit of the offsets is not declared, or unknown.</summary>
    /// <remarks>Error. Declare <c>utf-16</c>, <c>code-points</c> or <c>utf-8</c>.</remarks>
    public const string Unit = "ANN010";

    /// <summary>A span does not fit the text: outside, reversed, or inside a character.</summary>
    /// <remarks>Error. Check the unit of the offsets and the version of the text.</remarks>
    public const string Span = "ANN011";

    /// <summary>A quote differs from the text that its span covers.</summary>
    /// <remarks>Error. Declare the unit that the message names, or anchor the quote again.</remarks>
    public const string QuoteMismatch = "ANN012";

    /// <summary>The hash in the file is not that of the text.</summary>
    /// <remarks>Error. Restore the text, or check every span and write the file anew.</remarks>
    public const string HashMismatch = "ANN013";

    /// <summary>Two annotations of the file, or two agents, have the same id.</summary>
    /// <remarks>Error. Give one of them another id.</remarks>
    public const string DuplicateId = "ANN014";

    /// <summary>Compressed input is damaged, or ends too early.</summary>
    /// <remarks>Error. Get the file anew, or read the lines before the damage leniently.</remarks>
    public const string Compression = "ANN015";

    /// <summary>More findings were made than are listed.</summary>
    /// <remarks>Information. Mend the first ones and read again.</remarks>
    public const string MoreFindings = "ANN099";

    /// <summary>A span lies outside the text.</summary>
    /// <remarks>Error. Check the unit of the offsets and the version of the text.</remarks>
    public const string SpanOutsideText = "ANN101";

    /// <summary>A span begins or ends inside a surrogate pair.</summary>
    /// <remarks>Error. Move it to either side.</remarks>
    public const string SpanInsidePair = "ANN102";

    /// <summary>A kept quote differs from the text that its span covers.</summary>
    /// <remarks>Error. Anchor the quote again, or drop it.</remarks>
    public const string KeptQuoteMismatch = "ANN103";

    /// <summary>A span set is unanchored: its text is no longer there.</summary>
    /// <remarks>Warning. Anchor it again, or remove the annotation.</remarks>
    public const string Unanchored = "ANN104";

    /// <summary>A reference points to an annotation that does not exist. In an unknown type, whose members need not be references, a
    /// warning.</summary>
    /// <remarks>Error. Correct the id, or add the annotation.</remarks>
    public const string DanglingReference = "ANN105";

    /// <summary>A reference points to an annotation of another type than it may.</summary>
    /// <remarks>Error. Refer to one of the type that the message names.</remarks>
    public const string WrongReferenceType = "ANN106";

    /// <summary>Annotations are nested in, derived from or superseded by each other in a circle.</summary>
    /// <remarks>Error. Take one of the references away.</remarks>
    public const string Cycle = "ANN107";

    /// <summary>The cue or content of a nested attribution lies outside its parent's content.</summary>
    /// <remarks>Warning. Correct the span, or the parent.</remarks>
    public const string OutsideParent = "ANN108";

    /// <summary>A required member is missing.</summary>
    /// <remarks>Error. Set it.</remarks>
    public const string MissingMember = "ANN109";

    /// <summary>A confidence is not between 0 and 1.</summary>
    /// <remarks>Error. Give one from 0 to 1.</remarks>
    public const string Confidence = "ANN110";

    /// <summary>An agent is named that the article does not list.</summary>
    /// <remarks>Warning. Add the agent to the article.</remarks>
    public const string UnknownAgent = "ANN111";

    /// <summary>A source level is inherited without a parent.</summary>
    /// <remarks>Error. Set the parent, or another level.</remarks>
    public const string InheritedWithoutParent = "ANN112";

    /// <summary>A conversion left out a whole annotation: the format has no place for it.</summary>
    /// <remarks>Warning. Write another format beside, or keep the original.</remarks>
    public const string AnnotationLost = "ANN201";

    /// <summary>A conversion left out a member of an annotation.</summary>
    /// <remarks>Warning. Write another format beside, or keep the original.</remarks>
    public const string MemberLost = "ANN202";

    /// <summary>A conversion changed the form of something: a coarser value, another shape, another name.</summary>
    /// <remarks>Information. Read the message; it says what became of it.</remarks>
    public const string Degraded = "ANN203";

    /// <summary>A conversion left out something of the article or the document: its text, its metadata, its agents.</summary>
    /// <remarks>Warning. Keep the article beside the file.</remarks>
    public const string ArticleLost = "ANN204";

    /// <summary>The unit of the offsets was found out by testing the quotes. A warning where it is not the one that the format
    /// declares.</summary>
    /// <remarks>Information. Set <c>FormatReadOptions.OffsetUnit</c> to settle it.</remarks>
    public const string UnitDetected = "ANN220";

    /// <summary>A line or an item of a foreign format is not understood; it is kept and written back.</summary>
    /// <remarks>Warning. Correct it, or leave it.</remarks>
    public const string NotUnderstood = "ANN221";

    /// <summary>A target or selector leads to no place of the text; it is kept and written back.</summary>
    /// <remarks>Warning. Check the version of the text.</remarks>
    public const string TargetNotFound = "ANN222";

    /// <summary>The text that the annotations point into is missing. A warning where the format can be read without it.</summary>
    /// <remarks>Error. Set <c>FormatReadOptions.Article</c>, or put the text beside the file.</remarks>
    public const string TextMissing = "ANN223";

    /// <summary>A rating stands in no row of the table of verdict labels; it is its own label, verbatim.</summary>
    /// <remarks>Warning. Add a row to the <c>VerdictTable</c>.</remarks>
    public const string RatingNotMapped = "ANN224";

    /// <summary>A record of a claim data set lacks its id or its claim, and is passed over. A warning where a part is not understood and
    /// the record is read without it.</summary>
    /// <remarks>Error. Correct the line that the finding names.</remarks>
    public const string DatasetRecord = "ANN225";

    /// <summary>A foreign file holds control characters other than tab and line breaks; they are kept.</summary>
    /// <remarks>Warning. Take them out if nothing wants them.</remarks>
    public const string ControlCharacter = "ANN226";

    /// <summary>A foreign file shows something else than the record that it hides: somebody changed it in another tool. What is shown
    /// counts; the other members of the record stay.</summary>
    /// <remarks>Warning. Check the change.</remarks>
    public const string RecordDiffers = "ANN227";

    /// <summary>A quote does not stand in the text, nor anything near enough to it.</summary>
    /// <remarks>Warning. Check that the text is the one quoted.</remarks>
    public const string QuoteAbsent = "ANN301";

    /// <summary>A quote stands at several places equally well.</summary>
    /// <remarks>Warning. Give more of the words, their context, or a position.</remarks>
    public const string QuoteAmbiguous = "ANN302";

    /// <summary>A quote holds no words to look for.</summary>
    /// <remarks>Warning. Give words, or prefix and suffix for a position.</remarks>
    public const string QuoteEmpty = "ANN303";

    /// <summary>A quote was not found within the work allowed.</summary>
    /// <remarks>Warning. Raise <c>AnchorOptions.MaxWork</c>, or give a shorter quote.</remarks>
    public const string AnchorLimit = "ANN304";

    /// <summary>A quote has no place that agrees with the quotes it was anchored with.</summary>
    /// <remarks>Warning. Check the order of the quotes, or anchor them each for itself.</remarks>
    public const string QuoteDisplaced = "ANN305";

    /// <summary>The text of a span set is gone from the new version, or was added at several places; the set is unanchored.</summary>
    /// <remarks>Warning. Anchor it again, or remove the annotation.</remarks>
    public const string Orphaned = "ANN306";

    /// <summary>The text of a span set was edited; the set covers the new words.</summary>
    /// <remarks>Information. Check that the annotation still holds.</remarks>
    public const string TextChanged = "ANN307";

    /// <summary>The text of a span set was found at another place of the new version.</summary>
    /// <remarks>Information. Check that the place is right.</remarks>
    public const string TextMoved = "ANN308";

    /// <summary>A span lay outside the text that it was rebased from; the set is unanchored.</summary>
    /// <remarks>Error. Check what it should cover.</remarks>
    public const string SpanOutsideOldText = "ANN309";

    /// <summary>A check-worthy claim of the writer has neither attribution nor evidence. AP: attribute disputable facts that were not
    /// witnessed, gathered or confirmed; Reuters, Handbook of Journalism: source every statement that is no established fact.</summary>
    /// <remarks>Warning. Say who says so, or what shows it.</remarks>
    public const string UnattributedClaim = "ATT001";

    /// <summary>A source that is not named, or not given, carries an opinion. AP, Statement of News Values and Principles: information and
    /// not opinion or speculation.</summary>
    /// <remarks>Warning. Name the source, or keep to information.</remarks>
    public const string AnonymousOpinion = "ATT002";

    /// <summary>A plural source has one member. Reuters, Handbook of Journalism: no plural where there is one source.</summary>
    /// <remarks>Warning. Cite the one source.</remarks>
    public const string PluralSource = "ATT003";

    /// <summary>A named source speaks and is introduced nowhere. Reuters, Handbook of Journalism: identify sources by name and
    /// position.</summary>
    /// <remarks>Warning. Introduce it by name and position.</remarks>
    public const string UnintroducedSource = "ATT004";

    /// <summary>A cue casts doubt ("claims", "alleged"), and there is no evidence either way. Bender et al., Writing and Reporting for the
    /// Media.</summary>
    /// <remarks>Information. Give the grounds for the doubt, or write "said".</remarks>
    public const string DoubtWithoutEvidence = "ATT005";

    /// <summary>A nested attribution names no parent. Ours; nested attributions as in PARC 3.0 (Pareti 2016).</summary>
    /// <remarks>Warning. Set its <c>parentId</c>.</remarks>
    public const string NestedWithoutParent = "ATT006";

    /// <summary>Something harmful is said of a named person, and nobody is named who says it; for information where the claim has no kind.
    /// NPR Ethics Handbook, No attacks: anonymous or unnamed sources generally cannot make pejorative comments about the character,
    /// reputation, or personal qualities of another individual.</summary>
    /// <remarks>Warning. Name who says it, give what shows it and the answer of the person, or leave it out.</remarks>
    public const string AnonymousAttack = "ATT007";

    /// <summary>A whole claim has one independent source. Reuters, Handbook of Journalism: two or more sources are better than
    /// one.</summary>
    /// <remarks>Information. Find a second one, or say that there is one only.</remarks>
    public const string SingleSource = "CLM001";

    /// <summary>Evidence sets on one side of a claim share an independence group. Reuters, Handbook of Journalism: cross-check; that
    /// sources of one origin are one is ours.</summary>
    /// <remarks>Warning. Count it once, and look for evidence of another origin.</remarks>
    public const string SharedOrigin = "CLM002";

    /// <summary>Evidence rests on the claim that it supports. Verification Handbook (Silverman 2014), chapter 9: identify the original
    /// content; that a claim cannot rest on itself is ours.</summary>
    /// <remarks>Error. Take it out, or find evidence that does not rest on the claimant.</remarks>
    public const string CircularEvidence = "CLM003";

    /// <summary>Evidence was published after the <c>AsOf</c> of a verdict; after the claim, for information only. A date of capture never
    /// counts. AVeriTeC (Schlichtkrull et al. 2023): temporal leakage; the comparison with a verdict is ours.</summary>
    /// <remarks>Warning. Leave it out of the verdict, or draw a new one.</remarks>
    public const string LateEvidence = "CLM004";

    /// <summary>A claim is held true past its time, or its time is relative and undated. AP Stylebook: days and dates rather than today,
    /// yesterday or tomorrow; the other words, and expiry, are ours.</summary>
    /// <remarks>Warning. Check whether it still holds, or date it.</remarks>
    public const string ExpiredClaim = "CLM005";

    /// <summary>The number of a rating contradicts its words. Google Search, Fact check (ClaimReview) structured data.</summary>
    /// <remarks>Error. Correct the number, or the scale.</remarks>
    public const string RatingContradictsText = "RTG001";

    /// <summary>The best rating of a scale is below the worst, or the value outside. schema.org Rating; Google Fact Check Tools,
    /// ClaimRating.</summary>
    /// <remarks>Error. Correct the value, or give the scale.</remarks>
    public const string RatingOutsideScale = "RTG002";

    /// <summary>At least ten Admiralty ratings, all on the diagonal. STANAG 2511; Baker, McKendry and Mace 1968.</summary>
    /// <remarks>Warning. Judge source and information apart.</remarks>
    public const string DiagonalRatings = "RTG003";

    /// <summary>"Cannot be judged", F or 6, was turned into a number. STANAG 2511 / AJP-2.1, FM 2-22.3.</summary>
    /// <remarks>Error. Take the number out.</remarks>
    public const string JudgedUnjudgeable = "RTG004";
}
