using System.Collections.Frozen;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks to choose from a list, by name, by place or by number.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.choiceprompt"/>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private static readonly IReadOnlyDictionary<string, ChoiceFactoryOptions> Defaults =
        PromptCultureModels.GetSupportedCultures().ToFrozenDictionary(
            static model => model.Locale,
            static model => new ChoiceFactoryOptions(model.Separator, model.InlineOr, model.InlineOrMore, true));

    private readonly IReadOnlyDictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    /// <summary>Makes a choice prompt that speaks our languages.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Says whether an answer will do; null takes any that is recognised.</param>
    /// <param name="defaultLocale">The locale of activities that name none; null takes English.</param>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, Defaults, validator, defaultLocale)
    {
    }

    /// <summary>Makes a choice prompt that speaks other languages.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="choiceDefaults">How choices are written, by locale in small letters.</param>
    /// <param name="validator">Says whether an answer will do; null takes any that is recognised.</param>
    /// <param name="defaultLocale">The locale of activities that name none; null takes English.</param>
    public ChoicePrompt(
        string dialogId,
        Dictionary<string, ChoiceFactoryOptions> choiceDefaults,
        PromptValidator<FoundChoice> validator = null,
        string defaultLocale = null)
        : this(dialogId, (IReadOnlyDictionary<string, ChoiceFactoryOptions>)choiceDefaults, validator, defaultLocale)
    {
    }

    private ChoicePrompt(
        string dialogId,
        IReadOnlyDictionary<string, ChoiceFactoryOptions> choiceDefaults,
        PromptValidator<FoundChoice> validator,
        string defaultLocale)
        : base(dialogId, validator)
    {
        _choiceDefaults = choiceDefaults;
        Style = ListStyle.Auto;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How choices are shown where the options do not say. Default <see cref="ListStyle.Auto"/>.</summary>
    public ListStyle Style { get; set; }

    /// <summary>The locale of activities that name none; null takes English.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>How choices are written; null takes the locale's way.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>How choices are looked for in the answer; null takes the defaults.</summary>
    public FindChoicesOptions RecognizerOptions { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        PromptState.RequireTurnAndOptions(turnContext, options);
        var activity = turnContext.Activity;
        var question = isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt;
        var message = AppendChoices(
            question,
            activity.ChannelId,
            options.Choices ?? [],
            options.Style ?? Style,
            ChoiceOptions ?? _choiceDefaults.GetValueOrDefault(Culture(activity.Locale)),
            activity.Conversation?.ConversationType,
            PromptChoices.Addressees(turnContext),
            cancellationToken);
        return turnContext.SendActivityAsync(message, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<FoundChoice>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity)
        {
            var found = ChoiceRecognizers.RecognizeChoices(text, options.Choices ?? [], SearchIn(activity.Locale, options));
            result.Succeeded = found.Count > 0;
            result.Value = found.Count > 0 ? found[0].Resolution : null;
        }

        return Task.FromResult(result);
    }

    private FindChoicesOptions SearchIn(string locale, PromptOptions options)
    {
        var search = RecognizerOptions;
        return new FindChoicesOptions
        {
            AllowPartialMatches = search?.AllowPartialMatches ?? false,
            MaxTokenDistance = search?.MaxTokenDistance,
            NoAction = search?.NoAction ?? false,
            NoValue = search?.NoValue ?? false,
            RecognizeNumbers = search?.RecognizeNumbers ?? true,
            RecognizeOrdinals = search?.RecognizeOrdinals ?? true,
            Tokenizer = search?.Tokenizer,
            Locale = Culture(options.RecognizeLanguage, locale, search?.Locale),
        };
    }

    private string Culture(params ReadOnlySpan<string> locales)
    {
        var culture = CultureSearch.FirstNamed([.. locales, DefaultLocale]);
        return _choiceDefaults.ContainsKey(culture) ? culture : PromptCultureModels.English.Locale;
    }
}
