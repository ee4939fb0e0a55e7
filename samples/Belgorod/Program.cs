// What the library is for, shown on a real article: who says what, what is claimed, what speaks for and against it, and what follows.
using Annotate;
using Annotate.Samples;
using Belgorod;
using Spectre.Console;

var console = Terminal.Create();
var annotated = SampleArticles.BelgorodAnnotated; // a file of your own: AnnotateJson.Default.Load("article.annotate.json")

console.Write(Overview.Of(annotated));

Terminal.Section(console, "Who speaks", "The sources of the article, and what its author makes of their words.");
console.Write(SourcesTable.Of(annotated));

Terminal.Section(console, "Who says what", "Every attribution in the order of the text. Indented: said inside what somebody else says.");
console.Write(AttributionsTable.Of(annotated, console.Profile.Width));

Terminal.Section(console, "What is contested", "Claims, the evidence that the article itself gives for and against them, and the verdict that follows. [a14]: evidence that is somebody's word.");
console.Write(ClaimsBoard.Of(annotated));

Terminal.Section(console, "What is left open", "Claims of others that the article neither supports nor contests.");
console.Write(OpenClaimsTable.Of(annotated, console.Profile.Width));
console.Write(AuthorClaims.Of(annotated));

AnalysisReport.Write(console, annotated);

Terminal.Section(console, "Is it sound?", "Spans, quotes, references and nesting are checked.");
console.WriteLine($"The article as it is: {annotated.Validate().Count} findings. With two mistakes made on purpose:");
console.Write(FindingsTable.Of(SecondReader.MakeMistakes(annotated).Validate()));

Terminal.Section(console, "Change, save, read back", "A second reader adds an attribution to a layer of their own.");
return SecondReader.AddAndSave(annotated, console) ? 0 : 1;
