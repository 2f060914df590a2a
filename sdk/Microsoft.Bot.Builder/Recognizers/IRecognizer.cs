namespace Microsoft.Bot.Builder;

/// <summary>Tells what a customer means. See https://learn.microsoft.com/azure/bot-service/bot-builder-concept-luis.</summary>
public interface IRecognizer
{
    /// <summary>Recognises what the activity of a turn says.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the recognition.</param>
    /// <returns>Intents and entities.</returns>
    Task<RecognizerResult> RecognizeAsync(ITurnContext turnContext, CancellationToken cancellationToken);

    /// <summary>Recognises what the activity of a turn says, into a type of the caller's.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the recognition.</param>
    /// <returns>Intents and entities.</returns>
    Task<T> RecognizeAsync<T>(ITurnContext turnContext, CancellationToken cancellationToken)
        where T : IRecognizerConvert, new();
}
