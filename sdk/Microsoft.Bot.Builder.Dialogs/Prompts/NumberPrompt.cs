using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number, in digits or in words, with or without a unit.</summary>
/// <typeparam name="T">The kind of number: short, int, long, float, double or decimal.</typeparam>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.numberprompt-1"/>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    /// <summary>Makes a number prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Says whether an answer will do; null takes any that is recognised.</param>
    /// <param name="defaultLocale">The locale of activities that name none; null takes English.</param>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is another type.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        if (!NumberAnswer.Supports<T>())
        {
            throw new NotSupportedException(
                $"NumberPrompt: type argument T of type '{typeof(T)}' is not supported."
                + " Supported types are short, int, long, float, double and decimal.");
        }

        DefaultLocale = defaultLocale;
    }

    /// <summary>The locale of activities that name none; null takes English.</summary>
    public string DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default) =>
        PromptState.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<T>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity)
        {
            var culture = CultureSearch.FirstNamed(options?.RecognizeLanguage, activity.Locale, DefaultLocale);
            result.Succeeded = NumberAnswer.TryRead<T>(text, culture, out var number);
            result.Value = number;
        }

        return Task.FromResult(result);
    }
}
