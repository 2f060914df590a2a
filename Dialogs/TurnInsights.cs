using EcomBot.Cognitive;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs;

/// <summary>What the message of a turn says, as it was understood before the dialogs began.</summary>
public static class TurnInsights
{
    private static readonly TextInsights Nothing = new()
    {
        Text = string.Empty,
        Language = new(DetectedLanguage.Other, 0),
        Sentiment = new(SentimentLabel.Neutral, 0, 1, 0),
    };

    /// <summary>
    /// What the turn's message says; nothing at all for one without text, such as a button or a photo. Of persons there are those who may
    /// be the customer, not those who are only mentioned.
    /// </summary>
    public static TextInsights Insights(this ITurnContext turnContext) =>
        turnContext.TurnState.Get<TextInsights>() is { } message ? WithoutMentioned(message) : Nothing;

    /// <summary>Whether a message greets before all else.</summary>
    public static bool IsGreeting(this TextInsights message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.TopIntent == Intents.Greet;
    }

    private static TextInsights WithoutMentioned(TextInsights message) =>
        message.Entities.Any(entity => entity.IsOnlyMentioned)
            ? message with { Entities = [.. message.Entities.Where(entity => !entity.IsOnlyMentioned)] } : message;
}
