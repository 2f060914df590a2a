using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace EcomBot.Dialogs.Tasks;

/// <summary>Asks a question and takes whatever the customer writes or presses next; the task reads what it means.</summary>
internal sealed class AnswerPrompt() : Prompt<bool>(nameof(AnswerPrompt))
{
    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync(options.Prompt, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) =>
        Task.FromResult(new PromptRecognizerResult<bool> { Succeeded = true, Value = true });
}
