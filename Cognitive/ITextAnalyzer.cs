namespace EcomBot.Cognitive;

/// <summary>Reads what a customer's message says: its language, sentiment, entities, key phrases and intents.</summary>
public interface ITextAnalyzer
{
    /// <summary>Reads one message.</summary>
    /// <param name="text">The message as the customer wrote it, of any length.</param>
    /// <param name="hints">What is known already and helps to read it.</param>
    /// <param name="cancellationToken">Ends the reading with the turn.</param>
    /// <returns>What the message says. A message that says nothing gives empty lists, never an error.</returns>
    Task<TextInsights> AnalyzeAsync(string text, TextHints hints, CancellationToken cancellationToken);
}
