namespace Annotate.Tests.Annotations;

public class ReferenceTargetTests
{
    private static readonly Note Note = new() { Id = "n1", Text = "seen" };
    private static readonly Claim Claim = new() { Id = "c1", Text = "It rains." };

    [Fact]
    public void A_target_accepts_its_types_alone()
    {
        var target = ReferenceTarget.Of<Claim>().Or<Entity>();

        Assert.True(target.Accepts(Claim));
        Assert.False(target.Accepts(Note));
        Assert.Equal("Claim or Entity", target.ToString());
        Assert.Equal("Claim", ReferenceTarget.Of<Claim>().ToString());
    }

    [Fact]
    public void Any_accepts_everything()
    {
        Assert.True(ReferenceTarget.Any.Accepts(Claim) && ReferenceTarget.Any.Accepts(Note));
        Assert.Equal("annotation", ReferenceTarget.Any.ToString());
    }

    [Fact]
    public void An_unknown_annotation_is_accepted_since_nobody_knows_its_type() =>
        Assert.True(ReferenceTarget.Of<Claim>().Accepts(UnknownAnnotation.Parse("""{"type":"acme.x","id":"x1"}""")));
}
