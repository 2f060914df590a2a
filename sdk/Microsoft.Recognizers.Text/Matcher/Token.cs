namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>A piece of a text.</summary>
public class Token
{
    public Token(int s, int l)
    {
        Start = s;
        Length = l;
    }

    public Token(int s, int l, string t)
        : this(s, l) => Text = t;

    /// <summary>The piece itself.</summary>
    public string Text { get; set; }

    /// <summary>Where it starts in the text.</summary>
    public int Start { get; }

    /// <summary>How many characters it has.</summary>
    public int Length { get; }

    /// <summary>Where it ends: the place behind its last character.</summary>
    public int End => Start + Length;
}
