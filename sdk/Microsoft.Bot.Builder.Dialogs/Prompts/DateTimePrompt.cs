using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a date or a time; relative ones count from the user's own clock.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.datetimeprompt"/>
public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    /// <summary>Makes a date and time prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Says whether an answer will do; null takes any that is recognised.</param>
    /// <param name="defaultLocale">The locale of activities that name none; null takes English.</param>
    public DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
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
    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<IList<DateTimeResolution>>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity)
        {
            var culture = CultureSearch.FirstNamed(options?.RecognizeLanguage, activity.Locale, DefaultLocale);
            var now = activity.LocalTimestamp?.DateTime;
            var found = DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: now);
            result.Succeeded = found.Count > 0;
            result.Value = found.Count > 0 ? ReadingsOf(found[0]) : null;
        }

        return Task.FromResult(result);
    }

    private static List<DateTimeResolution> ReadingsOf(ModelResult found) =>
        found.Resolution.TryGetValue(ResolutionKey.ValueSet, out var values)
            ? ((IEnumerable<Dictionary<string, string>>)values).Select(Reading).ToList()
            : [];

    private static DateTimeResolution Reading(Dictionary<string, string> value) => new()
    {
        Timex = value.GetValueOrDefault("timex"),
        Value = value.GetValueOrDefault("value"),
        Start = value.GetValueOrDefault("start"),
        End = value.GetValueOrDefault("end"),
    };
}
