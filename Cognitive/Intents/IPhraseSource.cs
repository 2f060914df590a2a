namespace EcomBot.Cognitive.Intents;

/// <summary>Gives phrases to learn intents from; a host may register several.</summary>
public interface IPhraseSource
{
    /// <summary>The phrases, in any order.</summary>
    IReadOnlyList<IntentPhrase> Phrases { get; }
}
