namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>Finds all values in one pass over a sequence, by an Aho-Corasick automaton.</summary>
/// <typeparam name="T">What sequences are made of.</typeparam>
public class AcAutomaton<T> : AbstractMatcher<T>
{
    /// <summary>The node that every value starts from.</summary>
    protected AaNode<T> Root { get; private set; } = new();

    /// <inheritdoc/>
    public override void Init(IEnumerable<T>[] values, string[] ids)
    {
        BatchInsert(values, ids);
        var open = new Queue<AaNode<T>>();
        open.Enqueue(Root);
        while (open.TryDequeue(out var node))
        {
            foreach (var child in node)
            {
                open.Enqueue(child);
            }
            node.Fail = FailOf(node);
        }
        ConvertDictToList(Root);
    }

    /// <inheritdoc/>
    public override void Insert(IEnumerable<T> value, string id)
    {
        var node = Root;
        var depth = 0;
        foreach (var item in value)
        {
            depth++;
            node = node[item] ??= new AaNode<T>(item, depth, node);
        }
        node.AddValue(id);
    }

    /// <inheritdoc/>
    public override IEnumerable<MatchResult<T>> Find(IEnumerable<T> queryText)
    {
        var node = Root;
        var place = 0;
        foreach (var item in queryText)
        {
            while (node != Root && node[item] is null)
            {
                node = node.Fail;
            }
            node = node[item] ?? Root;
            for (var found = node; found is not null && found != Root; found = found.Fail)
            {
                if (found.End)
                {
                    yield return new MatchResult<T>(place + 1 - found.Depth, found.Depth, found.Values);
                }
            }
            place++;
        }
    }

    // The node of the longest value that the items leading here end with.
    private AaNode<T> FailOf(AaNode<T> node)
    {
        if (node == Root)
        {
            return null;
        }
        for (var before = node.Parent.Fail; before is not null; before = before.Fail)
        {
            if (before[node.Word] is { } next)
            {
                return next;
            }
        }
        return Root;
    }
}
