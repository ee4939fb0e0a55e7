namespace Annotate.Analysis;

/// <summary>Follows a claim back to its speakers. Linear in its attributions and evidence; nesting in a circle ends where it closes.</summary>
internal static class ProvenanceBuilder
{
    public static ClaimProvenance Of(ClaimIndex index, Claim claim)
    {
        var attributions = index.AttributionsOf(claim);
        return new ClaimProvenance
        {
            ClaimId = claim.Id,
            ClaimText = claim.Text,
            Chains = attributions.Count == 0 ? [OwnChain(index, claim)] : ValueList.Copy(attributions.Select(attribution => ChainOf(index, attribution, claim))),
            Evidence = ValueList.Copy(index.EvidenceFor(claim).Sets.Select(set => EvidenceOf(index, claim, set))),
        };
    }

    private static ProvenanceChain OwnChain(ClaimIndex index, Claim claim)
    {
        if (claim.SourceLevel is { } level && level != SourceLevel.Writer)
        {
            var speaker = ProvenanceSentence.Names(index.ClaimantsOf(claim));
            var theirs = new FactualityAssessment { Value = Factuality.Uncommitted, Rule = "how the claim is made is not annotated", IsOurs = true };
            return new ProvenanceChain
            {
                Steps = [Writer(index, claim.AuthorStance, FactualityRules.OfWriter(claim.AuthorStance, theirs)), new ProvenanceStep { Speaker = speaker, SourceIds = claim.ClaimantIds, Factuality = theirs }],
                Sentence = $"The article gives this as a claim of {speaker}; {ProvenanceSentence.Stance(claim.AuthorStance)}.",
            };
        }
        return new ProvenanceChain
        {
            Steps = [Writer(index, claim.AuthorStance, FactualityRules.OfWriter(claim))],
            Sentence = ProvenanceSentence.Own(index.Annotated, claim),
        };
    }

    private static ProvenanceChain ChainOf(ClaimIndex index, Attribution attribution, Claim claim)
    {
        var (path, omitted) = PathTo(index, attribution);
        var stance = claim.AuthorStance ?? attribution.AuthorStance;
        var steps = new ProvenanceStep[path.Count + 1];
        var value = FactualityRules.OfSpeaker(attribution, claim);
        var innermost = value;
        for (var i = path.Count - 1; i >= 0; i--)
        {
            value = i == path.Count - 1 ? value : FactualityRules.OfReporter(path[i + 1], value);
            steps[i + 1] = StepOf(index, path[i], value);
        }
        steps[0] = Writer(index, stance, FactualityRules.OfWriter(stance, innermost));
        return new ProvenanceChain { Steps = steps, OmittedSpeakers = omitted, Sentence = ProvenanceSentence.Of(index, path, omitted, claim) };
    }

    /// <summary>The attributions from the outermost to this one, and how many are left out after the outermost.</summary>
    private static (List<Attribution> Path, int Omitted) PathTo(ClaimIndex index, Attribution attribution)
    {
        var path = new List<Attribution>();
        var visited = new HashSet<AnnotationId>();
        var current = attribution;
        for (; current is not null && path.Count < ProvenanceChain.MostSpeakers && visited.Add(current.Id); current = index.Parent(current))
            path.Add(current);
        var omitted = 0;
        if (current is not null && !visited.Contains(current.Id))
        {
            var (outermost, steps) = index.Outermost[current.Id];
            omitted = steps;
            path.Add(outermost);
        }
        path.Reverse();
        return (path, omitted);
    }

    private static ProvenanceStep StepOf(ClaimIndex index, Attribution attribution, FactualityAssessment value) => new()
    {
        Speaker = ProvenanceSentence.Speaker(index, attribution),
        AttributionId = attribution.Id,
        SourceIds = ValueList.Copy(index.SourcesOf(attribution).Select(source => source.Id)),
        Cue = attribution.Cue is null ? null : SentenceParts.Shorten(CoveredWords.Of(index.Annotated, attribution.Cue)),
        Content = SentenceParts.Shorten(CoveredWords.Of(index.Annotated, attribution.Content)),
        Factuality = value,
    };

    private static ProvenanceStep Writer(ClaimIndex index, AuthorStance? stance, FactualityAssessment value) => new()
    {
        Speaker = "the author",
        SourceIds = index.WriterIds,
        AuthorStance = stance,
        Factuality = value,
    };

    private static ProvenanceEvidence EvidenceOf(ClaimIndex index, Claim claim, AssessedSet set)
    {
        var sources = set.Evidence.SelectMany(index.SourcesOf).DistinctBy(source => source.Id).ToArray();
        var from = sources.Length == 0
            ? "from nobody who is named"
            : $"from {SentenceParts.List(sources.Select(source => source.Name), 3)}";
        var why = set.EffectiveStance == set.Set.Stance ? "" : $"; set aside as {(set.UndercutByIds.Count > 0 ? $"undercut by {SentenceParts.List(set.UndercutByIds.Select(id => id.Value), 3)}" : set.IsComplete ? "circular" : "incomplete")}";
        return new ProvenanceEvidence
        {
            SetId = set.Set.Id,
            Stance = set.Set.Stance,
            EffectiveStance = set.EffectiveStance,
            Sentence = $"{Role(index.Annotated, set.Set)}: {Rationale.Describe(set)}, {from}{(set.IsPartial ? ", on a part of it" : "")}{why}.",
            Chains = ValueList.Copy(set.Evidence.Where(item => item.AttributionId is not null)
                .Select(item => index.Annotated.Find<Attribution>(item.AttributionId!.Value)).OfType<Attribution>()
                .DistinctBy(attribution => attribution.Id)
                .Select(attribution => ChainOf(index, attribution, claim with { AuthorStance = null, Certainty = null, Expression = null }))),
        };
    }

    private static string Role(AnnotatedArticle annotated, EvidenceSet set) => set.Stance.Value switch
    {
        "supports" => "For it",
        "refutes" => "Against it",
        "undercuts" => $"Undercutting {Attacked(annotated, set)}",
        "context" => "As context",
        "notEnoughInfo" => "Looked at and deciding nothing",
        var other => SentenceParts.Capital(other.Length == 0 ? "without a stance" : other),
    };

    private static string Attacked(AnnotatedArticle annotated, EvidenceSet set) => set.AttackedId is not { } id ? "the word of who makes it" : annotated.Annotations.Find(id) switch
    {
        Entity entity => $"the source {entity.Name}",
        Attribution => $"what is said in {id}",
        EvidenceSet => $"the evidence of {id}",
        _ => $"{id}",
    };
}
