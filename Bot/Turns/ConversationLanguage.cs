using System.Globalization;
using EcomBot.Cognitive;
using EcomBot.Dialogs.Languages;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Turns;

/// <summary>
/// The language a conversation is held in: what the customer writes when that is sure, else the channel's locale; kept once chosen.
/// </summary>
internal sealed class ConversationLanguage(ConversationState conversation, SupportedLanguages languages)
{
    // A short line in another language is more often a name or a product than a change of language.
    private const double Sure = 0.8;
    private const int LongEnough = 12;

    private readonly IStatePropertyAccessor<string> _chosen = conversation.CreateProperty<string>("language");

    /// <summary>Settles the language of this turn; texts, numbers, money and dates follow it.</summary>
    public async Task<CultureInfo> ChooseAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var chosen = await _chosen.GetAsync(turnContext, () => null!, cancellationToken);
        var language = chosen ?? Written(turnContext) ?? languages.Nearest(turnContext.Activity.Locale);
        if (chosen is null && turnContext.Activity.Type == ActivityTypes.Message)
        {
            await _chosen.SetAsync(turnContext, language, cancellationToken);
        }
        return CultureInfo.GetCultureInfo(language);
    }

    private string? Written(ITurnContext turnContext) =>
        turnContext.TurnState.Get<TextInsights>() is { Language: { Confidence: >= Sure } read, Text.Length: >= LongEnough }
            ? languages.Find(read.Code)
            : null;
}
