using EcomBot.Dialogs.Handoff;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.SignIn;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;

namespace EcomBot.Dialogs.Session;

/// <summary>
/// What holds in every turn before a task hears the message: a person has the conversation, the bot was built anew, the customer was away,
/// a button is old, somebody else's data is asked for, a task that waits is dropped, a person is wanted.
/// </summary>
public sealed class SessionRules(
    TaskDesk desk, TaskKinds kinds, OtherPeople others, IHandoffDesk handoff, Mood mood, DialogBuild build, IOptions<SessionOptions> options, TimeProvider time)
{
    private static readonly DialogTurnResult Waiting = new(DialogTurnStatus.Waiting);
    private static readonly DialogTurnResult Over = new(DialogTurnStatus.Complete);

    /// <summary>Applies the rules.</summary>
    /// <param name="dialogs">The dialogs of the conversation.</param>
    /// <param name="main">The id of the dialog that begins tasks.</param>
    /// <param name="cancellationToken">Ends the wait for the storage.</param>
    /// <returns>How the turn ends; null when the dialogs are to hear the message.</returns>
    internal async Task<DialogTurnResult?> ApplyAsync(DialogContext dialogs, string main, CancellationToken cancellationToken)
    {
        var memory = await desk.Memory.OfAsync(dialogs.Context, cancellationToken);
        var (now, silence, isOld) = (time.GetUtcNow(), time.GetUtcNow() - memory.LastAt, memory.Build is not null && memory.Build != build.Id);
        (memory.LastAt, memory.Build) = (now, build.Id);
        if (await IsWithPersonAsync(memory, cancellationToken))
        {
            return End(dialogs);
        }
        var turn = new SessionTurn(dialogs, main, memory, desk.Listener.Hear(dialogs.Context), Buttons.In(dialogs.Context.Activity));
        return isOld && turn.IsActive ? await RestartAsync(turn, cancellationToken)
            : memory.Away is { } away ? await ComeBackAsync(turn, away, cancellationToken)
            : silence >= options.Value.AskAfter && turn.IsActive ? await AskToGoOnAsync(turn, cancellationToken)
            : await HearAsync(turn, cancellationToken);
    }

    private async Task<bool> IsWithPersonAsync(ServiceMemory memory, CancellationToken cancellationToken)
    {
        if (memory.Handoff is not { } open)
        {
            return false;
        }
        var state = await handoff.FindAsync(open, cancellationToken);
        (memory.Handoff, memory.AngryMessages) = state is HandoffState.Closed ? (null, 0) : (open, memory.AngryMessages);
        return state == HandoffState.Taken;
    }

    private async Task<DialogTurnResult?> HearAsync(SessionTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Button is { } button && button.Nonce != turn.Memory.Nonce)
        {
            return await ExpireAsync(turn, button, cancellationToken);
        }
        if (await others.AreMeantAsync(turn.Dialogs.Context, turn.Heard, cancellationToken))
        {
            return await AnswerAsync(turn, SignInReplies.OneCustomer(), cancellationToken);
        }
        if (turn.IsActive && QueueEdit.Find(turn.Heard, turn.Memory) is { } place)
        {
            var task = turn.Memory.Waiting[place];
            turn.Memory.Waiting.RemoveAt(place);
            return await AnswerAsync(turn, SessionReplies.Dropped(task), cancellationToken);
        }
        if (turn.IsActive && QueueEdit.IsOnlyThis(turn.Heard, turn.Memory))
        {
            var dropped = string.Join('\n', turn.Memory.Waiting.Select(SessionReplies.Dropped));
            turn.Memory.Waiting.Clear();
            return await AnswerAsync(turn, dropped, cancellationToken);
        }
        if (turn.IsActive && QueueEdit.OnlyThat(turn.Heard, turn.Memory) is { } wanted)
        {
            await TaskDesk.SayAsync(turn.Dialogs.Context, SessionReplies.Dropped(turn.Memory.Current!), cancellationToken);
            return await BeginAsync(turn, [turn.Memory.Waiting[wanted]], cancellationToken);
        }
        if (turn.IsActive && QueueEdit.DropsThis(turn.Heard, turn.Memory))
        {
            await TaskDesk.SayAsync(turn.Dialogs.Context, SessionReplies.Dropped(turn.Memory.Current!), cancellationToken);
            return await BeginAsync(turn, [.. turn.Memory.Waiting], cancellationToken);
        }
        if (turn.IsActive && turn.Memory.Current?.Kind != PersonKind?.Dialog && turn.Heard.Tasks.FirstOrDefault(task => task.Kind == PersonKind) is { } person)
        {
            return await BeginAsync(turn, [person.Task], cancellationToken);
        }
        await OfferPersonAsync(turn, cancellationToken);
        return null;
    }

    private TaskKind? PersonKind => kinds.For(Intents.TalkToPerson);

    private async Task OfferPersonAsync(SessionTurn turn, CancellationToken cancellationToken)
    {
        if (mood.Hear(turn.Dialogs.Context.Insights(), turn.Heard, turn.Memory) && PersonKind is not null
            && !turn.Heard.Tasks.Any(task => task.Kind == PersonKind))
        {
            await TaskDesk.SayAsync(turn.Dialogs.Context, SessionReplies.OfferPerson(), cancellationToken);
        }
    }

    private async Task<DialogTurnResult> ExpireAsync(SessionTurn turn, PressedButton button, CancellationToken cancellationToken)
    {
        if (!turn.IsActive && button.Task is { } dialog && kinds.All.Any(kind => kind.Dialog == dialog))
        {
            await turn.Dialogs.Context.SendActivityAsync(SessionReplies.ExpiredFor(dialog, turn.Memory), cancellationToken);
            return Over;
        }
        return await AnswerAsync(turn, SessionReplies.Expired(), cancellationToken);
    }

    private static async Task<DialogTurnResult> AskToGoOnAsync(SessionTurn turn, CancellationToken cancellationToken)
    {
        turn.Memory.Away = new(turn.Memory.Nonce, [.. turn.Heard.Tasks.Select(task => task.Task)]);
        await turn.Dialogs.Context.SendActivityAsync(SessionReplies.AskToGoOn(turn.Memory), cancellationToken);
        return Waiting;
    }

    // Whoever answers neither way has gone on already.
    private async Task<DialogTurnResult?> ComeBackAsync(SessionTurn turn, Absence away, CancellationToken cancellationToken)
    {
        turn.Memory.Away = null;
        var choice = turn.Button?.Nonce == turn.Memory.Nonce ? turn.Button?.Choice : null;
        if (choice == SessionReplies.StartAgain || turn.Heard.Command == ChatCommand.StartOver || Words.Is(turn.Heard.All.Text, "startAgain"))
        {
            return await BeginAsync(turn, away.Asked, cancellationToken);
        }
        turn.Memory.Nonce = away.Nonce;
        if (choice == SessionReplies.GoOn || turn.Heard.Answer == YesOrNo.Yes || Words.Is(turn.Heard.All.Text, "goOn"))
        {
            turn.Memory.Waiting.AddRange(away.Asked.Where(task => task.Kind != turn.Memory.Current?.Kind));
            return await AnswerAsync(turn, null, cancellationToken);
        }
        return await HearAsync(turn, cancellationToken);
    }

    // What was said last belongs to the task that starts again, but for a press of a button, which answers what is no longer asked.
    private static async Task<DialogTurnResult> RestartAsync(SessionTurn turn, CancellationToken cancellationToken)
    {
        var current = turn.Memory.Current;
        await TaskDesk.SayAsync(turn.Dialogs.Context, SessionReplies.NewBuild(current), cancellationToken);
        var again = current is null || turn.Button is not null ? current : current with { Said = current.Said.Then(turn.Heard.All) };
        return await BeginAsync(turn, again is null ? turn.Memory.Waiting : [again, .. turn.Memory.Waiting], cancellationToken);
    }

    private static async Task<DialogTurnResult> BeginAsync(SessionTurn turn, IEnumerable<ServiceTask> tasks, CancellationToken cancellationToken)
    {
        turn.Memory.Begin([.. tasks]);
        await turn.Dialogs.CancelAllDialogsAsync(cancellationToken);
        if (turn.Memory.Waiting.Count > 0)
        {
            return await turn.Dialogs.BeginDialogAsync(turn.Main, MainDialog.Next, cancellationToken);
        }
        await TaskDesk.SayAsync(turn.Dialogs.Context, TaskReplies.StartedOver(), cancellationToken);
        return Over;
    }

    private static async Task<DialogTurnResult> AnswerAsync(SessionTurn turn, string? text, CancellationToken cancellationToken)
    {
        await TaskDesk.SayAsync(turn.Dialogs.Context, text, cancellationToken);
        if (turn.IsActive)
        {
            await turn.Dialogs.RepromptDialogAsync(cancellationToken);
        }
        return End(turn.Dialogs);
    }

    private static DialogTurnResult End(DialogContext dialogs) => dialogs.ActiveDialog is null ? Over : Waiting;
}
