using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Signs the user in with an OAuth connection of the bot and ends with the token.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.oauthprompt"/>
public class OAuthPrompt : Dialog
{
    internal const string PersistedCaller = "caller";

    private const string PersistedExpires = "expires";

    private readonly OAuthPromptSettings _settings;
    private readonly PromptValidator<TokenResponse> _validator;

    /// <summary>Makes an OAuth prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="settings">How it signs in.</param>
    /// <param name="validator">Says whether a token will do; null takes any.</param>
    /// <exception cref="ArgumentNullException">The id is null or blank, or the settings are null.</exception>
    public OAuthPrompt(string dialogId, OAuthPromptSettings settings, PromptValidator<TokenResponse> validator = null)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        ArgumentNullException.ThrowIfNull(settings);
        _settings = settings;
        _validator = validator;
    }

    /// <summary>Shows a sign-in card in the way that the channel can show.</summary>
    /// <param name="settings">How it signs in.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="prompt">The message to show it with; null makes one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A task that ends when it is sent.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="turnContext"/> is null.</exception>
    public static Task SendOAuthCardAsync(
        OAuthPromptSettings settings, ITurnContext turnContext, IMessageActivity prompt, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        return SignInCards.SendAsync(settings, turnContext, prompt, cancellationToken);
    }

    /// <summary>Looks for a token in an activity: the token itself, a sign-in code, or a token to exchange.</summary>
    /// <param name="settings">How it signs in.</param>
    /// <param name="dc">The context of the prompt.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The token, if there was one.</returns>
    public static Task<PromptRecognizerResult<TokenResponse>> RecognizeTokenAsync(
        OAuthPromptSettings settings, DialogContext dc, CancellationToken cancellationToken) =>
        TokenRecognition.RecognizeAsync(settings, dc, cancellationToken);

    /// <summary>Remembers which bot called this one as a skill; null when none did.</summary>
    /// <param name="state">The state of the prompt.</param>
    /// <param name="context">The turn.</param>
    public static void SetCallerInfoInDialogState(IDictionary<string, object> state, ITurnContext context) =>
        state[PersistedCaller] = SkillTurn.CallerOf(context);

    /// <inheritdoc/>
    /// <remarks>A user who is signed in already is not asked.</remarks>
    /// <exception cref="ArgumentException"><paramref name="options"/> are not <see cref="PromptOptions"/>.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var prompt = OptionsFrom(options);
        Remember(dc, prompt);

        var token = await GetUserTokenAsync(dc.Context, cancellationToken);
        if (token != null)
        {
            return await dc.EndDialogAsync(token, cancellationToken);
        }

        await SendOAuthCardAsync(_settings, dc.Context, CopyOf(prompt?.Prompt), cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var instance = dc.ActiveDialog;
        if (SignInActivity.Answers(dc.Context.Activity)
            && DateTime.UtcNow > Persisted.Get<DateTime>(instance.State, PersistedExpires).ToUniversalTime())
        {
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        var recognized = await RecognizeTokenAsync(_settings, dc, cancellationToken);
        var state = PromptState.State(instance);
        Persisted.CountUp(state, PromptState.AttemptCountKey);
        if (await IsValidAsync(dc.Context, recognized, state, PromptState.Options(instance), cancellationToken))
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        }

        return await AskAgainAsync(dc, PromptState.Options(instance), cancellationToken);
    }

    /// <summary>The user's token, if the user is signed in.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The token; null when the user is not signed in.</returns>
    public Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        UserTokenAccess.GetUserTokenAsync(turnContext, _settings, null, cancellationToken);

    /// <summary>Signs the user out.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A task that ends when the user is signed out.</returns>
    public Task SignOutUserAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        UserTokenAccess.SignOutUserAsync(turnContext, _settings, cancellationToken);

    private static PromptOptions OptionsFrom(object options)
    {
        Arguments.NotACancellationToken(options);
        if (options == null)
        {
            return null;
        }

        var prompt = options as PromptOptions
            ?? throw new ArgumentException("The options of an OAuth prompt must be PromptOptions.", nameof(options));
        PromptState.SetInputHint(prompt, InputHints.AcceptingInput);
        return prompt;
    }

    private static Activity CopyOf(Activity prompt) => prompt == null ? null : PromptActivity.Copy(prompt);

    private void Remember(DialogContext dc, PromptOptions options)
    {
        var instance = dc.ActiveDialog;
        PromptState.Begin(instance, options);
        var allowed = _settings.Timeout is { } milliseconds
            ? TimeSpan.FromMilliseconds(milliseconds)
            : TurnStateConstants.OAuthLoginTimeoutValue;
        instance.State[PersistedExpires] = DateTime.UtcNow + allowed;
        SetCallerInfoInDialogState(instance.State, dc.Context);
    }

    private Task<bool> IsValidAsync(
        ITurnContext turnContext,
        PromptRecognizerResult<TokenResponse> recognized,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken) =>
        _validator == null
            ? Task.FromResult(recognized.Succeeded)
            : _validator(new PromptValidatorContext<TokenResponse>(turnContext, recognized, state, options), cancellationToken);

    private async Task<DialogTurnResult> AskAgainAsync(
        DialogContext dc, PromptOptions options, CancellationToken cancellationToken)
    {
        var isMessage = dc.Context.Activity.Type == ActivityTypes.Message;
        if (isMessage && _settings.EndOnInvalidMessage)
        {
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        if (isMessage && !dc.Context.Responded && options?.RetryPrompt != null)
        {
            await dc.Context.SendActivityAsync(PromptActivity.Copy(options.RetryPrompt), cancellationToken);
        }

        return EndOfTurn;
    }
}
