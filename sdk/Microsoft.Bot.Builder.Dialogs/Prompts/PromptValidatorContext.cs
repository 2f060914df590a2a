namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a validator has at hand.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.promptvalidatorcontext-1"/>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What was recognised; its value may be replaced.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What the prompt was started with.</summary>
    public PromptOptions Options { get; }

    /// <summary>What the prompt remembers; the validator may keep values here between turns.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How many answers were given, this one included: 1 for the first.</summary>
    public int AttemptCount => State == null ? 0 : Persisted.GetInt(State, PromptState.AttemptCountKey);
}
