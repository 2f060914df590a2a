using EcomBot.Commerce.Faq;
using EcomBot.Dialogs.Questions;

namespace EcomBot.Bot.Insights.Figures;

/// <summary>A question that customers ask, in their words without anything that tells who they are.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Language">The language it is asked in.</param>
/// <param name="Text">The wording that has most in common with the others.</param>
/// <param name="Wordings">The latest wordings.</param>
/// <param name="Asked">How often it was asked.</param>
/// <param name="Missed">How often the bot had no answer.</param>
/// <param name="Task">The task that answers it mostly; empty where none does.</param>
/// <param name="Intent">What it is about, where the training phrases name it.</param>
internal sealed record QuestionRow(
    string Id, string Language, string Text, IReadOnlyList<string> Wordings, int Asked, int Missed, string Task, string? Intent)
{
    private const double Mostly = 0.5;

    /// <summary>Gets the shop's own answer to it; null where there is none.</summary>
    public FaqEntry? Faq { get; init; }

    /// <summary>Gets who answers it.</summary>
    public QuestionAnswer Answer =>
        Faq is not null ? QuestionAnswer.Faq
        : Missed >= Mostly * Asked || Task.Length == 0 ? QuestionAnswer.Nobody
        : Task == nameof(ShopQuestionDialog) ? QuestionAnswer.Rules : QuestionAnswer.Task;
}

/// <summary>Who answers a question, those without an answer of the shop's own first.</summary>
internal enum QuestionAnswer
{
    /// <summary>Mostly nobody.</summary>
    Nobody,

    /// <summary>The rules that the shop's service works by.</summary>
    Rules,

    /// <summary>One of the bot's tasks.</summary>
    Task,

    /// <summary>The shop's own answer.</summary>
    Faq,
}
