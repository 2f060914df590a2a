namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>A node of a trie.</summary>
/// <typeparam name="T">What leads from node to node.</typeparam>
public class Node<T>
{
    /// <summary>Whether a value ends here.</summary>
    public bool End => Values is { Count: > 0 };

    /// <summary>What the values that end here stand for; null when none ends here.</summary>
    public HashSet<string> Values { get; set; }

    /// <summary>The nodes that follow; null when none does.</summary>
    public Dictionary<T, Node<T>> Children { get; set; }

    /// <summary>The node that follows by an item; null when none does.</summary>
    public Node<T> this[T c]
    {
        get => Children is not null && Children.TryGetValue(c, out var child) ? child : null;
        set => (Children ??= [])[c] = value;
    }

    /// <summary>Lets a value end here.</summary>
    public void AddValue(string value) => (Values ??= []).Add(value);

    /// <summary>The nodes that follow.</summary>
    public IEnumerator<Node<T>> GetEnumerator() => (Children?.Values ?? Enumerable.Empty<Node<T>>()).GetEnumerator();
}
