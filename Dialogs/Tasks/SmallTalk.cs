using System.Globalization;
using EcomBot.Commerce.Faq;
using EcomBot.Dialogs.Languages;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Tasks;

/// <summary>Answers what is no task: thanks, greetings, and questions that the shop has an answer for.</summary>
public sealed class SmallTalk(IFaq faq)
{
    private const double Fits = 0.5;

    /// <summary>A short answer, or null where there is none.</summary>
    internal async Task<string?> AnswerAsync(ITurnContext turnContext, Heard heard, CancellationToken cancellationToken) => heard.TopIntent switch
    {
        Intents.Greet => Texts.Say("Tasks.Hello"),
        Intents.Thank => Texts.Say("Tasks.Welcome"),
        Intents.Goodbye => Texts.Say("Session.Goodbye"),
        Intents.Insult => Texts.Say("Tasks.Sorry"),
        Intents.SmallTalk => Texts.Say("Tasks.SmallTalk"),
        _ => await FromFaqAsync(heard.All.Text, cancellationToken),
    };

    private async Task<string?> FromFaqAsync(string question, CancellationToken cancellationToken) =>
        await faq.MatchAsync(question, CultureInfo.CurrentUICulture.Name, 1, cancellationToken) is [{ Score: >= Fits } match] ? match.Entry.Answer : null;
}
