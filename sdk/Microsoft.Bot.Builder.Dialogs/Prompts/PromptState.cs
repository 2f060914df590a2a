using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What every prompt keeps on the stack: its options, and a state that holds the number of answers.</summary>
internal static class PromptState
{
    public const string PersistedOptions = "options";
    public const string PersistedState = "state";
    public const string AttemptCountKey = "AttemptCount";

    public static PromptOptions RequireOptions(object options)
    {
        Arguments.NotACancellationToken(options);
        return options as PromptOptions ?? throw new ArgumentOutOfRangeException(
            nameof(options), "Prompt options are required for Prompt dialogs");
    }

    public static void SetInputHint(PromptOptions options, string inputHint)
    {
        SetInputHint(options.Prompt, inputHint);
        SetInputHint(options.RetryPrompt, inputHint);
    }

    public static IDictionary<string, object> Begin(DialogInstance instance, PromptOptions options)
    {
        var state = new Dictionary<string, object> { [AttemptCountKey] = 0 };
        instance.State[PersistedOptions] = options;
        instance.State[PersistedState] = state;
        return state;
    }

    public static PromptOptions Options(DialogInstance instance) =>
        Persisted.Get<PromptOptions>(instance.State, PersistedOptions);

    public static IDictionary<string, object> State(DialogInstance instance) =>
        Persisted.GetValues(instance.State, PersistedState);

    public static void RequireTurnAndOptions(ITurnContext turnContext, PromptOptions options)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
    }

    /// <summary>Sends the question, or the one for a retry where there is one.</summary>
    public static Task SendAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        RequireTurnAndOptions(turnContext, options);
        var prompt = isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt;
        return prompt == null
            ? Task.CompletedTask
            : turnContext.SendActivityAsync(PromptActivity.Copy(prompt), cancellationToken);
    }

    private static void SetInputHint(Activity prompt, string inputHint)
    {
        if (prompt != null && string.IsNullOrEmpty(prompt.InputHint))
        {
            prompt.InputHint = inputHint;
        }
    }
}
