using System.Collections.Frozen;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text.Choice;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a yes or a no.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.confirmprompt"/>
public class ConfirmPrompt : Prompt<bool>
{
    private static readonly IReadOnlyDictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> Defaults =
        PromptCultureModels.GetSupportedCultures().ToFrozenDictionary(
            static model => model.Locale,
            static model => (
                new Choice(model.YesInLanguage),
                new Choice(model.NoInLanguage),
                new ChoiceFactoryOptions(model.Separator, model.InlineOr, model.InlineOrMore, true)));

    private readonly IReadOnlyDictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> _choiceDefaults;

    /// <summary>Makes a confirm prompt that speaks our languages.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Says whether an answer will do; null takes any that is recognised.</param>
    /// <param name="defaultLocale">The locale of activities that name none; null takes English.</param>
    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, Defaults, validator, defaultLocale)
    {
    }

    /// <summary>Makes a confirm prompt that speaks other languages.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="choiceDefaults">Yes, no and how they are written, by locale in small letters.</param>
    /// <param name="validator">Says whether an answer will do; null takes any that is recognised.</param>
    /// <param name="defaultLocale">The locale of activities that name none; null takes English.</param>
    public ConfirmPrompt(
        string dialogId,
        Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults,
        PromptValidator<bool> validator = null,
        string defaultLocale = null)
        : this(
            dialogId,
            (IReadOnlyDictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)>)choiceDefaults,
            validator,
            defaultLocale)
    {
    }

    private ConfirmPrompt(
        string dialogId,
        IReadOnlyDictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> choiceDefaults,
        PromptValidator<bool> validator,
        string defaultLocale)
        : base(dialogId, validator)
    {
        _choiceDefaults = choiceDefaults;
        Style = ListStyle.Auto;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How yes and no are shown where the options do not say. Default <see cref="ListStyle.Auto"/>.</summary>
    public ListStyle Style { get; set; }

    /// <summary>The locale of activities that name none; null takes English.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>How yes and no are written; null takes the locale's way.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>The choices that stand for yes and no; null takes the locale's words.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

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
        var words = Words(Culture(activity.Locale));
        var question = isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt;
        var message = AppendChoices(
            question,
            activity.ChannelId,
            [words.Yes, words.No],
            options.Style ?? Style,
            words.Options,
            activity.Conversation?.ConversationType,
            PromptChoices.Addressees(turnContext),
            cancellationToken);
        return turnContext.SendActivityAsync(message, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<bool>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity)
        {
            var culture = Culture(options?.RecognizeLanguage, activity.Locale);
            var answer = YesOrNo(text, culture) ?? Chosen(text, culture);
            result.Succeeded = answer != null;
            result.Value = answer ?? false;
        }

        return Task.FromResult(result);
    }

    private static bool? YesOrNo(string text, string culture)
    {
        var found = ChoiceRecognizer.RecognizeBoolean(text, culture);
        return found.Count > 0 && bool.TryParse(found[0].Resolution["value"]?.ToString(), out var answer) ? answer : null;
    }

    /// <summary>The answer by the words that were shown or by their numbers, unless they were shown without numbers.</summary>
    private bool? Chosen(string text, string culture)
    {
        var words = Words(culture);
        if (words.Options is { IncludeNumbers: false })
        {
            return null;
        }

        var found = ChoiceRecognizers.RecognizeChoices(
            text, [words.Yes, words.No], new FindChoicesOptions { Locale = culture });
        return found.Count > 0 ? found[0].Resolution.Index == 0 : null;
    }

    private (Choice Yes, Choice No, ChoiceFactoryOptions Options) Words(string culture)
    {
        var words = _choiceDefaults.GetValueOrDefault(culture);
        return (ConfirmChoices?.Item1 ?? words.Yes, ConfirmChoices?.Item2 ?? words.No, ChoiceOptions ?? words.Options);
    }

    private string Culture(params ReadOnlySpan<string> locales)
    {
        var culture = CultureSearch.FirstNamed([.. locales, DefaultLocale]);
        return _choiceDefaults.ContainsKey(culture) ? culture : PromptCultureModels.English.Locale;
    }
}
