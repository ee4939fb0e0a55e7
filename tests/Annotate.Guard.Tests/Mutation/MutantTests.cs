using System.Text;
using Annotate.Guard.Building;
using Annotate.Guard.Corpus;
using Annotate.Guard.Mutation;

namespace Annotate.Guard.Tests.Mutation;

public class MutantTests
{
    public static TheoryData<string> Names { get; } =
        [.. Mutators.OfBytes.Concat(Mutators.OfText).Concat(Mutators.OfJson).Select(mutator => mutator.GetType().Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mutator_changes_files_takes_any_and_is_the_same_for_a_seed(string name)
    {
        var mutator = Mutators.OfBytes.Concat(Mutators.OfText).Concat(Mutators.OfJson).Single(mutator => mutator.GetType().Name == name);
        byte[][] files =
        [
            Encoding.UTF8.GetBytes("""{"id":"a","spans":[[0,3],[5,8]],"quotes":["The","rid"],"n":{"x":1.5,"y":[true,null]},"id":"b"}"""),
            "The bridge is safe 12 times.\nTests show\tcracks.\n"u8.ToArray(), "{\"a\":[1,2"u8.ToArray(), "\u00FF\""u8.ToArray(),
            [0xFF, 0xC3], [],
        ];
        var changed = 0;
        foreach (var file in files)
        {
            for (var seed = 0; seed < 200; seed++)
            {
                var mutant = mutator.Mutate(file, new GuardRandom($"{seed}"));
                Assert.Equal(mutant, mutator.Mutate(file, new GuardRandom($"{seed}")));
                changed += mutant.AsSpan().SequenceEqual(file) ? 0 : 1;
            }
        }
        Assert.True(changed > 50, $"{changed} files were changed.");
    }

    [Fact]
    public void A_mutant_depends_on_its_original_and_its_name_alone()
    {
        var original = GuardCorpus.Read(Checkout.Root, data: null).Get("own/small.annotate.json");
        var first = Mutant.Of(original, "own/small.annotate.json~1");

        Assert.Equal(first.Bytes, Mutant.Of(original, "own/small.annotate.json~1").Bytes);
        Assert.NotEqual(first.Bytes, Mutant.Of(original, "own/small.annotate.json~2").Bytes);
    }

    [Fact]
    public void The_plan_names_every_mutant_once_and_finds_it_by_its_name()
    {
        var corpus = GuardCorpus.Read(Checkout.Root, data: null);
        var plan = new MutationPlan(corpus, 3000);
        var names = Enumerable.Range(0, plan.Count).Select(plan.NameOf).ToArray();

        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Equal(plan.Get(plan.Count - 1).Bytes, corpus.Get(names[^1]).Bytes);
    }
}
