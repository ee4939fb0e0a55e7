using CsCheck;

namespace Annotate.Tests.Values;

public class ValueListTests
{
    [Fact]
    public void Lists_are_equal_when_their_items_are_in_the_same_order()
    {
        ValueList<string> list = ["a", "b"], same = ["a", "b"], turned = ["b", "a"];

        Assert.True(list == same && list.Equals((object)same) && list.GetHashCode() == same.GetHashCode());
        Assert.True(list != turned && list != ["a"] && list != null && null != list);
        Assert.False(list.Equals("a"));
    }

    [Fact]
    public void Lists_of_lists_are_equal_by_value() => Gen.Int[0, 3].Array[0, 3].Array[0, 3].Sample(items =>
    {
        var left = ValueList.Copy(items.Select(inner => ValueList.Copy(inner)));
        var right = ValueList.Copy(items.Select(inner => ValueList.Copy(inner)));

        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    });

    [Fact]
    public void A_copy_is_independent_of_what_it_copies()
    {
        List<int> items = [1, 2];
        var list = ValueList.Copy(items);
        items[0] = 9;

        Assert.Equal([1, 2], list);
        Assert.Same(list, ValueList.Copy(list));
    }

    [Fact]
    public void Nothing_is_the_one_empty_list()
    {
        Assert.Same(ValueList<int>.Empty, ValueList.Copy<int>(null));
        Assert.Same(ValueList<int>.Empty, ValueList.Copy(new List<int>()));
        Assert.Same(ValueList<int>.Empty, ValueList.Create<int>());
        Assert.Equal("[]", ValueList<int>.Empty.ToString());
    }

    [Fact]
    public void A_null_item_is_refused_by_its_index_unless_the_type_has_null_values()
    {
        Assert.Contains("index 1", Assert.Throws<ArgumentException>(() => ValueList.Copy(["a", null!])).Message, StringComparison.Ordinal);
        Assert.Contains(
            "index 0", Assert.Throws<ArgumentException>(() => ValueList.Create<string>(null!, "a")).Message, StringComparison.Ordinal);
        Assert.Equal([1, null], ValueList.Create<int?>(1, null));
    }

    [Fact]
    public void Items_are_reached_by_index_span_and_enumeration()
    {
        ValueList<int> list = [4, 5, 6];

        Assert.Equal((3, 5), (list.Count, list[1]));
        Assert.Equal([4, 5, 6], list.AsSpan().ToArray());
        Assert.Equal("[4, 5, 6]", list.ToString());
        Assert.Throws<IndexOutOfRangeException>(() => list[3]);
    }
}
