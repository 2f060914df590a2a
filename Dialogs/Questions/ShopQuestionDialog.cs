using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Questions;

/// <summary>Answers general questions: from the shop's own answers, else from the rules that its service works by, else not at all.</summary>
public sealed class ShopQuestionDialog(TaskDesk desk, FaqAnswers answers, RuleAnswers rules) : TaskDialog<ShopQuestion>(nameof(ShopQuestionDialog), desk)
{
    /// <inheritdoc/>
    protected override bool IsForCustomers => false;

    /// <inheritdoc/>
    protected override Task<ShopQuestion> ReadAsync(ShopQuestion draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        Task.FromResult(draft with { Text = said.Text, Intent = turn.Intent });

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(ShopQuestion draft, TaskTurn turn, CancellationToken cancellationToken) => new Tell(MessageFactory.Text(
        await rules.OfProductAsync(draft, turn, cancellationToken)
        ?? await answers.FindAsync(draft, cancellationToken)
        ?? rules.Of(draft)
        ?? NoAnswer(turn)));

    private static string NoAnswer(TaskTurn turn)
    {
        TurnTasks.Of(turn.Context).Miss();
        return Texts.Say("Questions.NoAnswer");
    }
}
