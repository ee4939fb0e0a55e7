namespace Annotate.Analysis;

/// <summary>Every source document has one label for the claim, and documents that differ make it conflicting.</summary>
/// <remarks>
/// <para>After SciFact (Wadden et al. 2020): a claim is judged against one document at a time, by rationales all of whose sentences come from it.</para>
/// <para>The document of evidence is its <see cref="Evidence.ArticleUri"/>, else its <see cref="Evidence.Url"/>, else its
/// <see cref="Evidence.ArchivedUrl"/>, else the article itself. Ours: a set spread over several documents is no rationale of any of them; a document
/// whose sets go both ways has no label, and neither has one whose sets bear on a part of the claim only, which still oppose.</para>
/// </remarks>
internal sealed class SciFactPerDocument : IVerdictPolicy
{
    /// <inheritdoc/>
    public string Name => "sciFactPerDocument";

    /// <inheritdoc/>
    public Verdict Decide(ClaimEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var documents = evidence.Sets.Where(set => DocumentOf(set) is not null).GroupBy(DocumentOf, StringComparer.Ordinal).ToArray();
        var divided = documents.Where(IsDivided).ToArray();
        var judged = documents.Except(divided).SelectMany(sets => sets).ToHashSet();
        var sides = EvidenceSides.Of(evidence.Sets.Where(judged.Contains), set => set.EffectiveStance);
        var spread = evidence.Sets.Where(set => set.IsComplete && DocumentOf(set) is null).ToArray();
        var texts = new List<string>();
        // Where all that speaks is divided or spread, it speaks all the same.
        if (judged.Any(Speaks) || !(divided.Length > 0 || spread.Any(Speaks)))
            texts.Add(Rationale.OfSides(sides));
        if (divided.Length > 0)
            texts.Add(BothWays([.. divided.Select(sets => sets.Key!)]));
        if (spread.Length > 0)
        {
            texts.Add($"{Rationale.List(spread.Select(set => set.Set.Id.Value))} {(spread.Length == 1 ? "is" : "are")} "
                + "spread over several documents and so no rationale of any of them.");
        }
        return PolicyVerdict.Of(this, evidence, sides, sides.Label, string.Join(' ', texts));
    }

    private static bool IsDivided(IEnumerable<AssessedSet> sets)
    {
        var sides = EvidenceSides.Of(sets, set => set.EffectiveStance);
        return sides.Label == VerdictLabel.Conflicting;
    }

    /// <summary>The one document that all evidence of a set comes from; empty for the article itself, null where there are several or none.</summary>
    private static string? DocumentOf(AssessedSet set)
    {
        var documents = set.Evidence.Select(item => item.ArticleUri ?? item.Url ?? item.ArchivedUrl ?? "").Distinct(StringComparer.Ordinal).Take(2).ToArray();
        return documents.Length == 1 ? documents[0] : null;
    }

    private static bool Speaks(AssessedSet set) => set.EffectiveStance == Stance.Supports || set.EffectiveStance == Stance.Refutes;

    /// <summary>An address keeps its letters at the beginning of the sentence too.</summary>
    private static string BothWays(string[] documents)
    {
        var names = Rationale.List(documents.Select(document => document.Length == 0 ? "the article itself" : document));
        var (goes, has) = documents.Length == 1 ? ("goes", "has") : ("go", "have");
        return $"{(documents[0].Length == 0 ? SentenceParts.Capital(names) : names)} {goes} both ways and so {has} no label.";
    }
}
