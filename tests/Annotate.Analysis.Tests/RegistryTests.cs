namespace Annotate.Tests.Analysis;

/// <summary>What holds for every registry of the package, of rules as of policies.</summary>
public abstract class RegistryTests<TRegistry, TItem>(TRegistry standard, string kind, string key)
    where TRegistry : IReadOnlyList<TItem> where TItem : class
{
    private string[] Names => [.. standard.Select(NameOf)];

    [Fact]
    public void Each_item_is_found_by_its_name_and_by_its_place()
    {
        Assert.Equal(standard.Count, standard.Count());
        Assert.All(standard.Index(), item => Assert.Same(item.Item, standard[item.Index]));
        Assert.All(standard, item => Assert.Same(item, Find(standard, NameOf(item))));
        Assert.All(standard, item => Assert.Same(item, Get(standard, NameOf(item))));
        Assert.Throws<ArgumentOutOfRangeException>(() => standard[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => standard[standard.Count]);
    }

    [Fact]
    public void A_name_of_nothing_is_answered_with_the_names_there_are()
    {
        Assert.Null(Find(standard, "x"));
        Assert.Equal(
            $"No {kind} is registered as 'x'. There are: {string.Join(", ", Names)}. (Parameter '{key}')",
            Assert.Throws<ArgumentException>(() => Get(standard, "x")).Message);
    }

    [Fact]
    public void One_more_stands_last_in_another_registry()
    {
        var ours = Make("acme.ours");
        var more = With(standard, ours);

        Assert.Equal([.. Names, "acme.ours"], more.Select(NameOf));
        Assert.Same(ours, Get(more, "acme.ours"));
        Assert.Null(Find(standard, "acme.ours"));
    }

    [Fact]
    public void A_name_is_registered_once()
    {
        var taken = Assert.Throws<ArgumentException>(() => With(standard, Make(Names[0])));

        Assert.Equal(
            $"The {kind} {key} '{Names[0]}' is registered already, for {standard[0].GetType().Name}. "
            + $"Use Replace to take its place, or give yours another {key}. (Parameter '{kind}')",
            taken.Message);
    }

    [Fact]
    public void One_of_a_known_name_takes_its_place_where_that_is_asked()
    {
        var ours = Make(Names[1]);
        var replaced = Replace(standard, ours);

        Assert.Equal(Names, replaced.Select(NameOf));
        Assert.Same(ours, replaced[1]);
        Assert.NotSame(ours, standard[1]);
        Assert.Throws<ArgumentException>(() => Replace(standard, Make("acme.ours")));
    }

    [Fact]
    public void What_could_not_be_found_is_refused()
    {
        foreach (var change in new Func<TRegistry, TItem, TRegistry>[] { With, Replace })
        {
            Assert.Equal(kind, Assert.Throws<ArgumentNullException>(() => change(standard, null!)).ParamName);
            Assert.Equal(
                $"The {kind} {Make(" ").GetType().Name} has no {key}. Give it one. (Parameter '{kind}')",
                Assert.Throws<ArgumentException>(() => change(standard, Make(" "))).Message);
        }
    }

    protected abstract string NameOf(TItem item);

    protected abstract TItem Make(string name);

    protected abstract TItem? Find(TRegistry registry, string name);

    protected abstract TItem Get(TRegistry registry, string name);

    protected abstract TRegistry With(TRegistry registry, TItem item);

    protected abstract TRegistry Replace(TRegistry registry, TItem item);
}
