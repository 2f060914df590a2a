using EcomBot.Commerce.Customers;
using EcomBot.Dialogs.Audience;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.SignIn;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Tasks;

/// <summary>
/// A task that gathers what it needs from whatever the customer says, asks only for what is missing, shows the whole action and does it
/// after a yes. A task says how a message changes its draft and what comes next; asking, interruptions, corrections, going back and
/// giving up are the same for all.
/// </summary>
/// <typeparam name="TDraft">What is known of the task so far; a record of plain values, kept as JSON between turns.</typeparam>
public abstract class TaskDialog<TDraft> : ComponentDialog where TDraft : class, new()
{
    private readonly TaskDesk _desk;

    /// <summary>Makes the dialog.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="desk">What all tasks share.</param>
    protected TaskDialog(string id, TaskDesk desk) : base(id)
    {
        _desk = desk;
        AddDialog(new AnswerPrompt());
        foreach (var kind in desk.Listener.Kinds.Where(kind => kind.Dialog != id && kind.Nature == TaskNature.Question))
        {
            // A question in the middle is a dialog of the task itself: else asking it again would not find it.
            AddDialog(new LazyDialog(kind.Dialog, kind.Create));
        }
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [SignInAsync, AskAsync, TakeAsync, GoOnAsync]));
        InitialDialogId = nameof(WaterfallDialog);
    }

    /// <summary>Whether the task is for customers who have proved who they are. Default true.</summary>
    protected virtual bool IsForCustomers => true;

    /// <summary>Whether the task is for the customer's eyes alone, and so not for conversations that others read. Default: what is for customers.</summary>
    protected virtual bool IsPrivate => IsForCustomers;

    /// <summary>Intents that are a part of this task while it is under way, beside its own.</summary>
    protected virtual IReadOnlyList<string> Accepts => [];

    /// <summary>Whether what sounds like another task answers a question of this one. Default: what is a part of it.</summary>
    protected virtual bool Takes(string? about, ServiceTask other) => other.Intent is { } intent && Accepts.Contains(intent);

    /// <summary>Whether what sounds like another task only says why this one is wanted. Default: no.</summary>
    protected virtual bool IsReason(ServiceTask other) => false;

    /// <summary>Whether questions that belong to other tasks are answered in the middle of this one. Default true; else they wait.</summary>
    protected virtual bool AnswersBetween => true;

    /// <summary>Whether a question of some intent is answered in the middle of this task. Default: every one, or none where they wait.</summary>
    protected virtual bool AnswersAtOnce(string? intent) => AnswersBetween;

    /// <summary>Whether the task ends as soon as the customer asks for another. Default: only a question does, for what is to be done; else the other
    /// waits.</summary>
    protected virtual bool GivesWay => false;

    /// <summary>Whether the task reads the parts of a message too that ask for other tasks. Default false.</summary>
    protected virtual bool ReadsWholeMessages => false;

    /// <summary>What all tasks share.</summary>
    protected TaskDesk Desk => _desk;

    /// <summary>Whether a message asks for the same once more, for an order that this draft is not about. Default: no.</summary>
    protected virtual Task<bool> IsOfOtherOrderAsync(TDraft draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <summary>Whether a message takes back all that the draft would do: "don't return the boots, exchange them". Default: no.</summary>
    protected virtual Task<bool> IsTakenBackAsync(TDraft draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>A short answer to a question about the task itself, such as why something is asked; null where there is none.</summary>
    protected virtual Task<string?> ExplainAsync(TDraft draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(null);

    /// <summary>Takes what was said into the draft; gives the same draft back when it says nothing about the task.</summary>
    protected abstract Task<TDraft> ReadAsync(TDraft draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken);

    /// <summary>What comes next: a question, a summary to say yes to, or the end.</summary>
    protected abstract Task<TaskMove> NextAsync(TDraft draft, TaskTurn turn, CancellationToken cancellationToken);

    /// <summary>Does what the customer said yes to.</summary>
    protected virtual Task<TaskMove> DoAsync(TDraft draft, TaskTurn turn, CancellationToken cancellationToken) =>
        throw new InvalidOperationException($"{Id} asks for a yes, but does nothing with it.");

    private async Task<DialogTurnResult> SignInAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (IsPrivate && step.Context.Activity.IsReadByOthers())
        {
            await step.Context.SendActivityAsync(AudienceReplies.GoOnAlone(step.Context), cancellationToken);
            return await step.EndDialogAsync(TaskEnd.StartOver, cancellationToken);
        }
        step.Keep(TaskProgress.Read<TaskProgress>(step.Options is TaskProgress ? step.Options : null));
        return IsForCustomers && await _desk.Session.FindAsync(step.Context, cancellationToken) is null
            ? await step.BeginDialogAsync(
                nameof(SignInDialog), new ServiceTask(nameof(SignInDialog), Utterance.Of(step.Context.Insights())), cancellationToken)
            : await step.NextAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var customer = await _desk.Session.FindAsync(step.Context, cancellationToken);
        if (customer is null && IsForCustomers)
        {
            var end = step.Result as string;
            return await step.EndDialogAsync(end is TaskEnd.Done or TaskEnd.Failed or null ? TaskEnd.GivenUp : end, cancellationToken);
        }
        step.Keep(customer);
        var progress = step.ProgressOf() ?? await OpenAsync(step, cancellationToken);
        var turn = await TurnAsync(step, progress, asked: null, choice: null, cancellationToken);
        return progress.AsksWhatElse
            ? await step.AskAsync(progress with { AsksWhatElse = false }, new("edit", TaskReplies.WhatElse()), turn.Memory, cancellationToken)
            : await MoveAsync(step, progress, await NextAsync(progress.DraftAs<TDraft>(), turn, cancellationToken), turn.Memory, cancellationToken);
    }

    private async Task<TaskProgress> OpenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var task = TaskProgress.Read<ServiceTask>(step.Options);
        var progress = new TaskProgress(Guid.NewGuid().ToString("N"), "{}", []);
        var turn = await TurnAsync(step, progress, asked: null, choice: null, cancellationToken);
        var draft = await ReadAsync(new(), (task?.Said ?? Utterance.Nothing).Then(turn.Memory.TakeAside(Id)),
            turn with { Intent = task?.Intent }, cancellationToken);
        return progress.With(draft) with { Past = [] };
    }

    private async Task<DialogTurnResult> MoveAsync(
        WaterfallStepContext step, TaskProgress progress, TaskMove move, ServiceMemory memory, CancellationToken cancellationToken)
    {
        switch (move)
        {
            case Tell tell:
                await TaskDesk.SayAsync(step.Context, progress.Lead, cancellationToken);
                foreach (var reply in tell.Replies)
                {
                    await step.Context.SendActivityAsync(reply, cancellationToken);
                }
                memory.Waiting.InsertRange(0, tell.Next);
                return await step.EndDialogAsync(tell.Failed ? TaskEnd.Failed : TaskEnd.Done, cancellationToken);
            case Confirm confirm:
                return await step.AskAsync(
                    progress, new(Confirm.About, TaskReplies.AskForYes(confirm.Summary), TaskReplies.YesAndNo()), memory, cancellationToken);
            case Ask ask:
                return await step.AskAsync(progress, ask, memory, cancellationToken);
            default:
                throw new InvalidOperationException($"{Id} makes a move that nobody knows: {move}.");
        }
    }

    private async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var progress = step.ProgressOf()!;
        var about = step.AskedAbout();
        var heard = AnswerSense.Of(_desk.Listener.Hear(step.Context), Id, about, step.OfferedAnswers());
        var turn = await TurnAsync(step, progress, about, heard.Choice, cancellationToken);
        var others = OthersIn(heard, about, turn.Memory);
        var draft = progress.DraftAs<TDraft>();
        if (others.Count == 0 && AnswerSense.IsCommand(heard))
        {
            return await MissAsync(step, progress, heard, others, turn, cancellationToken);
        }
        if (AnswersBetween && await _desk.AnswerAskedAsync(heard, others, cancellationToken) is { } answer)
        {
            return await LoopAsync(step, progress with { Lead = answer }, cancellationToken);
        }
        if (heard.Choice is null && await IsOfOtherOrderAsync(draft, heard.All, turn, cancellationToken)
            && await MoreAsync(draft, heard, about, turn, cancellationToken) is { Count: > 0 } elsewhere)
        {
            var lead = TaskDesk.Queue(elsewhere.Concat(others), turn.Memory);
            var told = await ReadAsync(draft, heard.Without([.. elsewhere, .. others]), turn, cancellationToken);
            return await LoopAsync(step, progress.With(told) with { Lead = lead }, cancellationToken);
        }
        var consent = about == Confirm.About && others.Count == 0 ? await ConsentAsync(draft, heard, turn, cancellationToken) : null;
        if (consent == true && !AnswerSense.Extends(heard.All.Text))
        {
            return await DidAsync(step, progress, await DoAsync(draft, turn, cancellationToken), turn.Memory, cancellationToken);
        }
        if (AnswerSense.IsRatherAnAnswer(heard, about, others)
            && progress.With(await ReadAsync(draft, heard.All, turn, cancellationToken)) is var answered && answered.Draft != progress.Draft)
        {
            return await LoopAsync(step, answered, cancellationToken);
        }
        if (heard.Choice is null && await IsTakenBackAsync(draft, heard.Without(others), turn, cancellationToken))
        {
            await TaskDesk.SayAsync(step.Context, Interruptions.PutInPlace(others, turn.Memory), cancellationToken);
            return await step.EndDialogAsync(others.Count > 0 ? TaskEnd.Switched : TaskEnd.Dropped, cancellationToken);
        }
        var apart = others.FindAll(other => !ProductQuestions.IsVague(other.Task));
        var read = progress.With(await ReadAsync(draft, ReadsWholeMessages ? heard.All : heard.Without(apart), turn, cancellationToken));
        if (read.Draft != progress.Draft)
        {
            return await LoopAsync(step, read with { Lead = TaskDesk.Queue(apart, turn.Memory) }, cancellationToken);
        }
        return consent == true ? await DidAsync(step, progress, await DoAsync(draft, turn, cancellationToken), turn.Memory, cancellationToken)
            : consent == false && heard.Command != ChatCommand.Stop ? await LoopAsync(step, progress with { AsksWhatElse = true }, cancellationToken)
            : await MoreAsync(draft, heard, about, turn, cancellationToken) is { Count: > 0 } more
            ? await LoopAsync(step, progress with { Lead = TaskDesk.Queue(more, turn.Memory) }, cancellationToken)
            : await MissAsync(step, progress, heard,
                [.. heard.Tasks.Where(task => task.Kind.Dialog != Id && task.Kind.Dialog != turn.Memory.Current?.Kind && !IsReason(task.Task)
                && !(task.Kind.Nature == TaskNature.Action && Takes(about, task.Task)))], turn, cancellationToken);
    }

    // The same again, for something that the draft cannot take.
    private async Task<List<HeardTask>> MoreAsync(TDraft draft, Heard heard, string about, TaskTurn turn, CancellationToken cancellationToken)
    {
        var more = new List<HeardTask>();
        var isAlso = Words.Begins(heard.All.Text, "joint") ? heard.Tasks.All(task => task.Kind.Nature == TaskNature.Question && Takes(about, task.Task))
            : about == Confirm.About && heard.Tasks.Count == 0 && (Words.Has(heard.All.Text, "also") || Words.Has(heard.All.Text, "otherOrder"));
        foreach (var task in isAlso ? [AsThis(heard)] : heard.Tasks.Where(task => task.Kind.Dialog == Id))
        {
            if (await IsOfOtherOrderAsync(draft, task.Task.Said, turn, cancellationToken))
            {
                more.Add(task);
            }
        }
        return more;
    }

    // "And the lamp from the other one too": the same is wanted of something else.
    private HeardTask AsThis(Heard heard) => new(_desk.Listener.Kinds.First(kind => kind.Dialog == Id), new(Id, heard.All), 1, 0, heard.All.Text.Length);

    // Whether the customer says yes (true) or no (false) to what was shown, and nothing that has to be answered first (null).
    private async Task<bool?> ConsentAsync(TDraft draft, Heard heard, TaskTurn turn, CancellationToken cancellationToken) => heard switch
    {
        { Choice: TaskReplies.Yes } => true,
        { Choice: TaskReplies.No } => false,
        _ when PlainYes.IsSaid(heard.All.Text) && await NextAsync(draft, turn, cancellationToken) is Confirm shown
            && PlainYes.Is(heard.All.Text, shown) => true,
        { Answer: YesOrNo.No } => false,
        _ => null,
    };

    private async Task<DialogTurnResult> MissAsync(
        WaterfallStepContext step, TaskProgress progress, Heard heard, List<HeardTask> others, TaskTurn turn, CancellationToken cancellationToken)
    {
        var why = heard.Command == ChatCommand.None ? await ExplainAsync(progress.DraftAs<TDraft>(), heard.All, turn, cancellationToken) : null;
        var met = why is not null
            ? new Interruption.GoOn(progress with { Lead = why })
            : await Interruptions.MeetAsync(new(progress, heard, others, turn, AnswersBetween, GivesWay, AnswersAtOnce), _desk, cancellationToken);
        switch (met)
        {
            case Interruption.Leave leave:
                await TaskDesk.SayAsync(step.Context, leave.Said, cancellationToken);
                return await step.EndDialogAsync(leave.End, cancellationToken);
            case Interruption.Answer answer:
                step.Keep(answer.Progress);
                TurnTasks.Of(step.Context).Add(answer.Question.Kind.Dialog);
                return await step.BeginDialogAsync(answer.Question.Kind.Dialog, answer.Question.Task, cancellationToken);
            case Interruption.GoOn on:
                return await LoopAsync(step, on.Progress, cancellationToken);
            default:
                throw new InvalidOperationException($"{Id} meets an interruption that nobody knows: {met}.");
        }
    }

    // What was to be done may turn out to need another question, which is asked from the beginning, so that its answer is read.
    private Task<DialogTurnResult> DidAsync(
        WaterfallStepContext step, TaskProgress progress, TaskMove move, ServiceMemory memory, CancellationToken cancellationToken) =>
        move is Tell ? MoveAsync(step, progress, move, memory, cancellationToken) : LoopAsync(step, progress, cancellationToken);

    // A question in the middle was answered; what was said of this task meanwhile counts.
    private async Task<DialogTurnResult> GoOnAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var progress = step.ProgressOf()!;
        var turn = await TurnAsync(step, progress, asked: null, choice: null, cancellationToken);
        var aside = turn.Memory.TakeAside(Id);
        return aside.Text.Length == 0
            ? await LoopAsync(step, progress, cancellationToken)
            : await LoopAsync(step, progress.With(await ReadAsync(progress.DraftAs<TDraft>(), aside, turn, cancellationToken)), cancellationToken);
    }

    // Who somebody is, is no task beside others; what is said of the task that waits for this one is kept for it.
    private List<HeardTask> OthersIn(Heard heard, string about, ServiceMemory memory)
    {
        var others = heard.Tasks.Where(task => task.Kind.Dialog != Id && task.Task.Intent != Intents.SignIn && !Takes(about, task.Task)
            && !IsReason(task.Task)).ToList();
        foreach (var same in others.Where(task => task.Kind.Dialog == memory.Current?.Kind))
        {
            memory.KeepAside(Id, same.Task.Said);
        }
        others.RemoveAll(task => task.Kind.Dialog == memory.Current?.Kind);
        return others;
    }

    private Task<DialogTurnResult> LoopAsync(WaterfallStepContext step, TaskProgress progress, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(InitialDialogId, progress, cancellationToken);

    private async Task<TaskTurn> TurnAsync(
        WaterfallStepContext step, TaskProgress progress, string? asked, string? choice, CancellationToken cancellationToken) => new(
        step.Context, step.CustomerOf(), await _desk.Memory.OfAsync(step.Context, cancellationToken), asked, choice, new(progress.Id));
}
