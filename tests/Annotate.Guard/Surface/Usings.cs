// The namespaces of the library that the guard names, all in this file. Where a new version moves one, it stands here twice:
// under GUARD_OLD as it was.
global using Annotate.Analysis;
global using Annotate.Anchoring;
global using Annotate.Diagnostics;
global using Annotate.Formats;
global using Annotate.Samples;
global using Annotate.Serialization;
global using Annotate.Guard.Answers;
global using Annotate.Guard.Building;
global using Annotate.Guard.Comparing;
global using Annotate.Guard.Corpus;
global using Annotate.Guard.Mutation;
global using Annotate.Guard.Paths;
global using Annotate.Guard.Recording;
global using Annotate.Guard.Surface;
#if GUARD_OLD
global using MergingJson = Annotate.Analysis.AnalysisJson;
#else
global using MergingJson = Annotate.ArticleExtensions;
global using Annotate.Merging;
global using RebaseResult = (Annotate.AnnotatedArticle Annotated, Annotate.Anchoring.RebaseReport Report);
#endif
global using SpanHits = Annotate.Querying.SpanHits;
