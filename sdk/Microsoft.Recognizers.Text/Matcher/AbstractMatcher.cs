namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>What matchers share.</summary>
/// <typeparam name="T">What sequences are made of.</typeparam>
public abstract class AbstractMatcher<T> : IMatcher<T>
{
    protected AbstractMatcher()
    {
    }

    /// <inheritdoc/>
    public abstract void Init(IEnumerable<T>[] values, string[] ids);

    /// <summary>Makes one value known.</summary>
    public abstract void Insert(IEnumerable<T> value, string id);

    /// <inheritdoc/>
    public abstract IEnumerable<MatchResult<T>> Find(IEnumerable<T> queryText);

    /// <summary>Whether any value is found.</summary>
    public bool IsMatch(IEnumerable<T> queryText) => Find(queryText).Any();

    /// <summary>Makes values known one by one.</summary>
    /// <exception cref="ArgumentException">There are not as many ids as values.</exception>
    protected void BatchInsert(IEnumerable<T>[] values, string[] ids)
    {
        if (values.Length != ids.Length)
        {
            throw new ArgumentException($"{values.Length} values have {ids.Length} ids.", nameof(ids));
        }
        for (var i = 0; i < values.Length; i++)
        {
            Insert(values[i], ids[i]);
        }
    }

    /// <summary>Trims what a node and those below it reserve to what they hold.</summary>
    protected void ConvertDictToList(Node<T> node)
    {
        node.Children?.TrimExcess();
        foreach (var child in node)
        {
            ConvertDictToList(child);
        }
    }
}
