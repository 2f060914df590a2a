namespace Microsoft.Bot.Builder;

/// <summary>Questions to the result of a recognizer.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.recognizerresultextensions"/>
public static class RecognizerResultExtensions
{
    /// <summary>Gets the likeliest intent.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The intent and its score; an empty name and 0 when there is none.</returns>
    /// <exception cref="ArgumentNullException">The result or its intents are <c>null</c>.</exception>
    public static (string intent, double score) GetTopScoringIntent(this RecognizerResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Intents is null)
        {
            throw new ArgumentNullException(nameof(result.Intents));
        }

        var top = (intent: string.Empty, score: 0.0d);
        foreach (var (intent, score) in result.Intents)
        {
            if (score.Score > top.score)
            {
                top = (intent, score.Score.Value);
            }
        }

        return top;
    }
}
