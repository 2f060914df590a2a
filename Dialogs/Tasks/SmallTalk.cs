using System.Globalization;
using EcomBot.Commerce.Faq;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Questions;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Tasks;

/// <summary>Answers what is no task: thanks, greetings, and questions that the shop has an answer for.</summary>
public sealed class SmallTalk(IFaq faq, FaqAnswers answers)
{
    private const double Fits = 0.5;
    private static readonly char[] QuestionMarks = ['?', '？'];

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

    /// <summary>The shop's answer to a question in the middle of a task, whatever else it looks like; null where the message answers the task.</summary>
    internal Task<string?> AnswerAskedAsync(Heard heard, IReadOnlyCollection<HeardTask> others, CancellationToken cancellationToken) =>
        heard.Answer == YesOrNo.Neither && (others.Count > 0 || heard.All.Text.IndexOfAny(QuestionMarks) >= 0)
            ? answers.OfAskedAsync(heard, cancellationToken)
            : Task.FromResult<string?>(null);

    private async Task<string?> FromFaqAsync(string question, CancellationToken cancellationToken) =>
        await faq.MatchAsync(question, CultureInfo.CurrentUICulture.Name, 1, cancellationToken) is [{ Score: >= Fits } match] ? match.Entry.Answer : null;
}
