namespace Annotate.Tests.External;

/// <summary>An annotation type with everything a type can have: nested values, lists of them, references, a vocabulary of its
/// own.</summary>
public sealed record Scene : Annotation
{
    public Setting? Setting { get; init; }

    public IReadOnlyList<Actor> Actors { get; init => field = ValueList.Copy(value); } = ValueList<Actor>.Empty;

    public Mood? Mood { get; init; }

    public IReadOnlyList<Mood> OtherMoods { get; init => field = ValueList.Copy(value); } = ValueList<Mood>.Empty;

    public IReadOnlyList<AnnotationId> WitnessIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    public double? Weight { get; init; }

    public override Annotation? Rewrite(AnnotationRewriter rewriter)
    {
        ArgumentNullException.ThrowIfNull(rewriter);
        var actors = new List<Actor>(Actors.Count);
        foreach (var actor in Actors)
        {
            actors.Add(actor with
            {
                Target = rewriter.Spans("actors.target", actor.Target),
                EntityId = rewriter.Reference<Entity>("actors.entityId", actor.EntityId),
            });
        }
        return this with
        {
            Setting = Setting is null ? null : Setting with
            {
                Words = rewriter.Spans("setting.words", Setting.Words),
                PlaceId = rewriter.Reference<Entity>("setting.placeId", Setting.PlaceId),
            },
            Actors = actors,
            WitnessIds = rewriter.References<Entity>("witnessIds", WitnessIds),
        };
    }
}
