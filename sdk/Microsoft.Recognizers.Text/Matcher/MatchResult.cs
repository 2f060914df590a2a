namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>A value found in a sequence.</summary>
/// <typeparam name="T">What the sequence is made of.</typeparam>
public class MatchResult<T>
{
    public MatchResult()
        : this(0, 0)
    {
    }

    public MatchResult(int start, int length)
        : this(start, length, [])
    {
    }

    public MatchResult(int start, int length, HashSet<string> ids)
    {
        Start = start;
        Length = length;
        CanonicalValues = ids;
    }

    /// <summary>Where it starts.</summary>
    public int Start { get; set; }

    /// <summary>How many items it has.</summary>
    public int Length { get; set; }

    /// <summary>Where it ends: the place behind its last item.</summary>
    public int End => Start + Length;

    /// <summary>What was found.</summary>
    public T Text { get; set; }

    /// <summary>What the value stands for.</summary>
    public HashSet<string> CanonicalValues { get; set; }
}
