namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>Finds values from each place anew, along a trie.</summary>
/// <typeparam name="T">What sequences are made of.</typeparam>
public class TrieTree<T> : AbstractMatcher<T>
{
    /// <summary>The node that every value starts from.</summary>
    protected Node<T> Root { get; private set; } = new();

    /// <inheritdoc/>
    public override void Init(IEnumerable<T>[] values, string[] ids)
    {
        BatchInsert(values, ids);
        ConvertDictToList(Root);
    }

    /// <inheritdoc/>
    public override void Insert(IEnumerable<T> value, string id)
    {
        var node = Root;
        foreach (var item in value)
        {
            node = node[item] ??= new Node<T>();
        }
        node.AddValue(id);
    }

    /// <inheritdoc/>
    public override IEnumerable<MatchResult<T>> Find(IEnumerable<T> queryText)
    {
        var query = queryText.ToArray();
        for (var start = 0; start < query.Length; start++)
        {
            var node = Root;
            for (var end = start; end < query.Length && (node = node[query[end]]) is not null; end++)
            {
                if (node.End)
                {
                    yield return new MatchResult<T>(start, end - start + 1, node.Values);
                }
            }
        }
    }
}
