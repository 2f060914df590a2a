using Microsoft.Recognizers.Text.Matcher;

namespace EcomBot.Tests.Sdk.Recognizers;

public sealed class MatcherTests
{
    public static TheoryData<string> Kinds => ["trie", "automaton"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_value_is_found_wherever_it_is(string kind)
    {
        var matcher = Of(kind);
        matcher.Init(["he", "she", "his", "hers"], ["1", "2", "3", "4"]);

        var found = matcher.Find("ushers").Select(match => $"{match.Start}-{match.End} {string.Join(',', match.CanonicalValues)}");

        Assert.Equal(["1-4 2", "2-4 1", "2-6 4"], found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void One_value_may_stand_for_several_ids(string kind)
    {
        var matcher = Of(kind);
        matcher.Init(["red", "red"], ["1", "2"]);

        Assert.Equal(["1", "2"], Assert.Single(matcher.Find("a red hat")).CanonicalValues.Order(StringComparer.Ordinal));
        Assert.True(matcher.IsMatch("red"));
        Assert.False(matcher.IsMatch("re d"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Values_and_ids_belong_together(string kind) =>
        Assert.Throws<ArgumentException>("ids", () => Of(kind).Init(["a", "b"], ["1"]));

    [Fact]
    public void A_node_knows_its_children_and_the_values_that_end_there()
    {
        var node = new Node<char>();
        Assert.False(node.End);
        Assert.Null(node['a']);

        node['a'] = new Node<char>();
        node['a'].AddValue("1");
        node['a'].AddValue("1");

        Assert.True(node['a'].End);
        Assert.Equal(["1"], node['a'].Values);
        Assert.Equal(1, Count(node));
    }

    [Fact]
    public void A_node_of_an_automaton_knows_its_word_and_parent()
    {
        var root = new AaNode<char>();
        var child = new AaNode<char>('a', 1, root) { Fail = root };
        root['a'] = child;
        ((Node<char>)root)['b'] = new Node<char>();

        Assert.Same(child, root['a']);
        Assert.Null(root['b']);
        Assert.Equal(("a", 1), (child.ToString(), child.Depth));
        Assert.Same(root, child.Parent);
        Assert.Null(new AaNode<char>('b', 1).Parent);
        Assert.Equal(1, CountOwn(root));
    }

    private static AbstractMatcher<char> Of(string kind) => kind == "trie" ? new TrieTree<char>() : new AcAutomaton<char>();

    private static int Count(Node<char> node)
    {
        var count = 0;
        foreach (var child in node)
        {
            count += child is null ? 0 : 1;
        }

        return count;
    }

    private static int CountOwn(AaNode<char> node)
    {
        var count = 0;
        foreach (var child in node)
        {
            count += child.Depth;
        }

        return count;
    }
}
