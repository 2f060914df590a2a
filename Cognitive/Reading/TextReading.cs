using EcomBot.Cognitive.Entities.Codes;

namespace EcomBot.Cognitive.Reading;

/// <summary>One text, prepared once for everything that reads it.</summary>
internal sealed class TextReading
{
    /// <summary>How much of a text is read, in UTF-16 code units; what is beyond says nothing.</summary>
    public const int LongestText = 8192;

    private TextReading(string text, TextHints hints)
    {
        Text = text;
        Hints = hints;
        Folded = Folding.Of(text);
        Tokens = Tokenizer.Cut(Folded);
        MarkStopWords();
        HasDigit = Folded.AsSpan().ContainsAnyInRange('0', '9');
        Codes = HasDigit ? CodeRun.In(Folded) : [];
        Cues = Reading.Cues.In(Folded);
        Language = new(hints.Language ?? DetectedLanguage.Other, 0);
    }

    /// <summary>The text as written, cut at <see cref="LongestText"/>.</summary>
    public string Text { get; }

    /// <summary>The text in plain letters, one for one.</summary>
    public string Folded { get; }

    /// <summary>What is known beside the text.</summary>
    public TextHints Hints { get; }

    /// <summary>Its words and signs.</summary>
    public Token[] Tokens { get; }

    /// <summary>Its runs of letters and digits that may be numbers of something.</summary>
    public CodeRun[] Codes { get; }

    /// <summary>Whether it has one of the digits 0 to 9; without one it names no number.</summary>
    public bool HasDigit { get; }

    /// <summary>Its words that tell what comes next, by where they start.</summary>
    public CueHit[] Cues { get; }

    /// <summary>The language, once it is known.</summary>
    public DetectedLanguage Language { get; set; }

    /// <summary>Prepares a text.</summary>
    public static TextReading Of(string text, TextHints hints) => new(Cut(text), hints);

    /// <summary>A token in plain letters.</summary>
    public ReadOnlySpan<char> Plain(Token token) => Folded.AsSpan(token.Start, token.Length);

    /// <summary>A stretch of the text as an entity.</summary>
    public TextEntity Entity(string category, int start, int end, double confidence, string? value = null) =>
        new(category, Text[start..end], start, end - start, confidence, value);

    private void MarkStopWords()
    {
        foreach (ref var token in Tokens.AsSpan())
        {
            token = token with { IsStopWord = token is { Kind: TokenKind.Word, HasDigit: false } && StopWords.Contains(Plain(token)) };
        }
    }

    private static string Cut(string text)
    {
        if (text.Length <= LongestText)
        {
            return text;
        }
        return char.IsHighSurrogate(text[LongestText - 1]) ? text[..(LongestText - 1)] : text[..LongestText];
    }
}
