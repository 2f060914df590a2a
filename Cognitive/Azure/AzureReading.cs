using Azure.AI.TextAnalytics;

namespace EcomBot.Cognitive.Azure;

/// <summary>What Azure says of one text; null for what it could not read.</summary>
/// <param name="Sentiment">How it feels.</param>
/// <param name="Entities">What it names.</param>
/// <param name="KeyPhrases">Its main points.</param>
internal sealed record AzureReading(DocumentSentiment? Sentiment, CategorizedEntityCollection? Entities, KeyPhraseCollection? KeyPhrases);

/// <summary>A text for Azure, cut to what the service reads.</summary>
/// <param name="Text">At most 5,120 text elements.</param>
/// <param name="Language">The service's code of its language.</param>
internal sealed record AzureQuestion(string Text, string Language);
