namespace EcomBot.Cognitive.Sentiments;

/// <summary>What a word does to the feeling of a text. Each is a line of a language's <c>sentiment.txt</c>.</summary>
internal enum Feeling
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Very pleased.</summary>
    Great,

    /// <summary>Pleased.</summary>
    Good,

    /// <summary>Displeased.</summary>
    Bad,

    /// <summary>Very displeased.</summary>
    Awful,

    /// <summary>Turns what follows.</summary>
    Negation,

    /// <summary>Makes what follows stronger.</summary>
    Intensifier,

    /// <summary>Makes what follows weaker.</summary>
    Diminisher,

    /// <summary>Makes what follows weigh more than what came before.</summary>
    Contrast,

    /// <summary>Says the opposite of what is meant.</summary>
    Sarcasm,

    /// <summary>Nothing, though a part of it alone would do something.</summary>
    Plain,
}
