using System.Globalization;
using EcomBot.Cognitive;
using EcomBot.Dialogs;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Turns;

/// <summary>
/// The language a conversation is held in: what the customer writes when that is sure, else the channel's locale; kept once chosen, until
/// the customer asks for another or plainly goes on in another.
/// </summary>
internal sealed class ConversationLanguage(LanguageMemory memory, SupportedLanguages languages)
{
    // A short line in another language is more often a name or a product than a change of language.
    private const double Sure = 0.8;
    private const int LongEnough = 12;
    private const double Plain = 0.9;
    private const int PlainlyLong = 60;
    private const int FewestWords = 3;

    private static readonly string[] NoLanguage =
        [EntityCategory.Email, EntityCategory.Person, EntityCategory.PostalCode, EntityCategory.Phone, EntityCategory.Address, EntityCategory.OrderNumber,
            EntityCategory.Product];

    /// <summary>Settles the language of this turn; texts, numbers, money and dates follow it.</summary>
    public async Task<CultureInfo> ChooseAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var chosen = await memory.FindAsync(turnContext, cancellationToken);
        var written = Written(turnContext);
        var isAssumed = chosen is null || await memory.IsAssumedAsync(turnContext, cancellationToken);
        var language = isAssumed ? written ?? Greeting(turnContext) ?? chosen ?? languages.Nearest(turnContext.Activity.Locale)
            : await KeptAsync(turnContext, chosen!, cancellationToken);
        if (turnContext.Activity.Type == ActivityTypes.Message && isAssumed && written is not null)
        {
            await memory.SetAsync(turnContext, language, cancellationToken);
        }
        else if (turnContext.Activity.Type == ActivityTypes.Message && chosen != language)
        {
            await (isAssumed ? memory.AssumeAsync(turnContext, language, cancellationToken) : memory.SetAsync(turnContext, language, cancellationToken));
        }
        return CultureInfo.GetCultureInfo(language);
    }

    // Two messages in a row, or a long one, are no slip.
    private async Task<string> KeptAsync(ITurnContext turnContext, string chosen, CancellationToken cancellationToken) =>
        Written(turnContext) is { } written && (await memory.IsAgainAsync(turnContext, written, cancellationToken) || IsPlain(turnContext)) ? written : chosen;

    private static bool IsPlain(ITurnContext turnContext) =>
        turnContext.TurnState.Get<TextInsights>() is { Language.Confidence: >= Plain, Text.Length: >= PlainlyLong };

    // "Bonjour" is too short to be sure of, but tells more than the channel does.
    private string? Greeting(ITurnContext turnContext) =>
        turnContext.TurnState.Get<TextInsights>() is { Language: { Confidence: >= Sure } read } message && message.IsGreeting()
        ? languages.Find(read.Code) : null;

    private string? Written(ITurnContext turnContext) =>
        turnContext.TurnState.Get<TextInsights>() is { Language: { Confidence: >= Sure } read } insights && IsSentence(insights)
            ? languages.Find(read.Code) : null;

    // Names, addresses and numbers belong to no language. Chinese says in four characters what others say in a line.
    private static bool IsSentence(TextInsights message)
    {
        var text = Utterance.Of(message).TextWithout(NoLanguage);
        var (letters, words) = (text.Count(char.IsLetter),
            text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.All(char.IsLetter) || word.Length > 3));
        return message.Language.Code == "zh" ? letters >= LongEnough / 3 : letters >= LongEnough && words >= FewestWords;
    }
}
