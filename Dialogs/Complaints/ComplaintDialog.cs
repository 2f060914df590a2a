using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Complaints;

/// <summary>Hears a complaint about the shop or its service: apologises and offers what helps.</summary>
public sealed class ComplaintDialog(TaskDesk desk, TaskKinds kinds) : TaskDialog<ComplaintDraft>(nameof(ComplaintDialog), desk)
{
    private static readonly string[] Helps = [Intents.TalkToPerson, Intents.FindOrder, Intents.ReturnItems];

    /// <inheritdoc/>
    protected override bool IsForCustomers => false;

    /// <inheritdoc/>
    protected override bool GivesWay => true;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Accepts => [Intents.Complain, Intents.Insult, Intents.RateService];

    /// <inheritdoc/>
    protected override Task<ComplaintDraft> ReadAsync(ComplaintDraft draft, Utterance said, TaskTurn turn,
        CancellationToken cancellationToken) => Task.FromResult(
        turn.Asked is null ? draft with { Said = said.Text }
        : turn.Choice is { } chosen ? draft with { Wish = chosen }
        : Words.Is(said.Text, "no") ? draft with { Wish = ComplaintReplies.Nothing }
        : Wanted(turn) is { } wanted ? draft with { Wish = wanted, Said = $"{draft.Said}\n{said.Text}" }
        : draft);

    /// <inheritdoc/>
    protected override Task<TaskMove> NextAsync(ComplaintDraft draft, TaskTurn turn, CancellationToken cancellationToken) => Task.FromResult<TaskMove>(
        draft.Wish is null ? ComplaintReplies.AskWhatHelps([.. Helps.Where(intent => kinds.For(intent) is not null)])
        : kinds.For(draft.Wish) is { } kind ? new Tell(ComplaintReplies.AllRight()) { Next = [new(kind.Dialog, new(draft.Said, []), draft.Wish)] }
        : new Tell(ComplaintReplies.Thanks()));

    private string? Wanted(TaskTurn turn) =>
        Desk.Listener.Hear(turn.Context) is { Answer: YesOrNo.Yes, Tasks.Count: 0 } ? Intents.TalkToPerson : null;
}

/// <summary>What is known of a complaint.</summary>
public sealed record ComplaintDraft
{
    /// <summary>What the customer said.</summary>
    public string Said { get; init; } = "";

    /// <summary>What helps, as an intent; another word when nothing does.</summary>
    public string? Wish { get; init; }
}
