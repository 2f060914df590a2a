namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>A node of an Aho-Corasick automaton.</summary>
/// <typeparam name="T">What leads from node to node.</typeparam>
public class AaNode<T> : Node<T>
{
    public AaNode()
    {
    }

    public AaNode(T c, int depth)
        : this(c, depth, null)
    {
    }

    public AaNode(T c, int depth, AaNode<T> parent)
    {
        Word = c;
        Depth = depth;
        Parent = parent;
    }

    /// <summary>The item that leads here.</summary>
    public T Word { get; set; }

    /// <summary>How many items lead here.</summary>
    public int Depth { get; set; }

    /// <summary>The node before; null for the root.</summary>
    public AaNode<T> Parent { get; set; }

    /// <summary>Where to go on when no child fits; null for the root.</summary>
    public AaNode<T> Fail { get; set; }

    /// <inheritdoc cref="Node{T}.this"/>
    public new AaNode<T> this[T c]
    {
        get => base[c] as AaNode<T>;
        set => base[c] = value;
    }

    /// <inheritdoc cref="Node{T}.GetEnumerator"/>
    public new IEnumerator<AaNode<T>> GetEnumerator() => (Children?.Values.OfType<AaNode<T>>() ?? []).GetEnumerator();

    /// <summary>The item that leads here.</summary>
    public override string ToString() => Word?.ToString() ?? string.Empty;
}
