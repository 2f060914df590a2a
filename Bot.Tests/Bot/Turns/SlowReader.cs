using EcomBot.Cognitive;

namespace EcomBot.Tests.Bot.Turns;

/// <summary>Reads nothing out of any message, and takes as long as it is told.</summary>
internal sealed class SlowReader(TimeSpan delay = default) : ITextAnalyzer
{
    public async Task<TextInsights> AnalyzeAsync(string text, TextHints hints, CancellationToken cancellationToken)
    {
        if (delay > TimeSpan.Zero)
        {
            await Task.Delay(delay, cancellationToken);
        }
        return new() { Text = text, Language = new(DetectedLanguage.Other, 0), Sentiment = new(SentimentLabel.Neutral, 0, 1, 0) };
    }
}
