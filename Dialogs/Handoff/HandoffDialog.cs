using EcomBot.Cognitive;
using EcomBot.Commerce.Customers;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Handoff;

/// <summary>Hands the conversation over to a person: at once in the working hours, else by e-mail. Who the customer is need not be known.</summary>
public sealed class HandoffDialog(TaskDesk desk, IHandoffDesk people, WorkingHours hours, ICustomerDirectory customers, HandoffCases cases,
    IHandoffRecord record)
    : TaskDialog<HandoffDraft>(nameof(HandoffDialog), desk)
{
    private const int LongEnough = 45;
    private const int LettersOfAnIdeograph = 4;

    /// <inheritdoc/>
    protected override bool IsForCustomers => false;

    /// <inheritdoc/>
    protected override bool IsPrivate => true;

    /// <inheritdoc/>
    protected override bool AnswersBetween => false;

    /// <inheritdoc/>
    protected override bool ReadsWholeMessages => true;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Accepts =>
        [Intents.Complain, Intents.DamagedItem, Intents.WrongItem, Intents.MissingParcel, Intents.LateParcel, Intents.RefundStatus, Intents.ReturnStatus,
            Intents.RateService, Intents.ChangeEmail, Intents.Invoice, Intents.OrderTotal,
            Intents.ChangePayment, Intents.ChangeOrderAddress, Intents.ChangeProfileAddress, Intents.ChangePhone, Intents.CancelOrder];

    /// <inheritdoc/>
    protected override Task<HandoffDraft> ReadAsync(HandoffDraft draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        Task.FromResult(turn switch
        {
            { Choice: HandoffReplies.Anything } => draft with { Reason = "" },
            { Choice: HandoffReplies.NoEmail } => draft with { WantsNoEmail = true },
            { Asked: null } => draft with { Reason = LengthOf(said.Text) >= LongEnough ? said.Text : null, Email = said.First(EntityCategory.Email) },
            { Asked: "reason" } when !IsCommand(said.Text) => draft with { Reason = said.Text, Email = said.First(EntityCategory.Email) ?? draft.Email },
            { Asked: "email" } => draft with { Email = said.First(EntityCategory.Email) ?? draft.Email, WantsNoEmail = Words.Begins(said.Text, "no") },
            _ => draft,
        });

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(HandoffDraft draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Memory.Handoff is { } open && await people.FindAsync(open, cancellationToken) == HandoffState.Waiting)
        {
            return new Tell(HandoffReplies.WaitingAlready());
        }
        if (draft.Reason is null)
        {
            return HandoffReplies.AskReason();
        }
        var email = draft.Email ?? await OwnEmailAsync(turn, cancellationToken);
        return hours.AreNow ? await WaitAsync(draft with { Email = email }, turn, cancellationToken)
            : email is null && !draft.WantsNoEmail ? HandoffReplies.AskEmail(hours)
            : await WriteAsync(draft with { Email = draft.WantsNoEmail ? null : email }, turn, cancellationToken);
    }

    private async Task<TaskMove> WaitAsync(HandoffDraft draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var before = await people.CountWaitingAsync(cancellationToken);
        await OpenAsync(draft, turn, isOutsideHours: false, cancellationToken);
        return new Tell(HandoffReplies.Waiting(before));
    }

    private async Task<TaskMove> WriteAsync(HandoffDraft draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (draft.Email is null)
        {
            return new Tell(HandoffReplies.ComeBack(hours));
        }
        await OpenAsync(draft, turn, isOutsideHours: true, cancellationToken);
        return new Tell(HandoffReplies.WillWrite(draft.Email, hours));
    }

    private async Task OpenAsync(HandoffDraft draft, TaskTurn turn, bool isOutsideHours, CancellationToken cancellationToken)
    {
        var handoff = cases.Of(draft, turn, isOutsideHours);
        people.Open(handoff);
        turn.Memory.Handoff = isOutsideHours ? null : handoff.Id;
        turn.Memory.Waiting.Clear();
        if (cases.AreEventsFor(handoff.Channel))
        {
            var said = await record.ReadAsync(turn.Context, cancellationToken);
            await turn.Context.SendActivityAsync(EventFactory.CreateHandoffInitiation(turn.Context, cases.ContextOf(handoff), said), cancellationToken);
        }
    }

    private async Task<string?> OwnEmailAsync(TaskTurn turn, CancellationToken cancellationToken) =>
        turn.SignedIn is { } customer ? (await customers.FindAsync(customer, cancellationToken))?.Email : null;

    // A Chinese character says as much as a short word.
    private static int LengthOf(string text) => text.Sum(letter => PlainText.IsIdeograph(letter) ? LettersOfAnIdeograph : 1);

    private static bool IsCommand(string text) => Words.Is(text, "stop") || Words.Is(text, "help") || Words.Is(text, "back") || Words.Is(text, "wait");
}
