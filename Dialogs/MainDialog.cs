using EcomBot.Cognitive;
using EcomBot.Commerce.Operations;
using EcomBot.Dialogs.Devices;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Ratings;
using EcomBot.Dialogs.Recommending;
using EcomBot.Dialogs.Session;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Tasks.Reading;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder.Dialogs;

namespace EcomBot.Dialogs;

/// <summary>Finds out what a customer wants and has it done, one task after another.</summary>
public sealed class MainDialog : ComponentDialog
{
    /// <summary>Begins with the tasks that wait already.</summary>
    internal const string Next = "next";

    private readonly TaskKinds _kinds;
    private readonly TaskDesk _desk;
    private readonly SessionRules _session;
    private readonly Conversation _conversation;
    private readonly Func<ProductFollowUp> _followUp;
    private readonly Func<NextNeeds> _nextNeeds;

    public MainDialog(
        TaskKinds kinds, TaskDesk desk, SessionRules session, Conversation conversation, Func<ProductFollowUp> followUp, Func<NextNeeds> nextNeeds)
            : base(nameof(MainDialog))
    {
        (_kinds, _desk, _session, _conversation, _followUp, _nextNeeds) = (kinds, desk, session, conversation, followUp, nextNeeds);
        foreach (var kind in kinds.All)
        {
            AddDialog(new LazyDialog(kind.Dialog, kind.Create));
        }
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [HearAsync, DoNextAsync, WhatElseAsync]));
        InitialDialogId = nameof(WaterfallDialog);
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken = default) =>
        await _session.ApplyAsync(innerDc, InitialDialogId, cancellationToken) ?? await base.OnBeginDialogAsync(innerDc, options, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        await _session.ApplyAsync(innerDc, InitialDialogId, cancellationToken) ?? await base.OnContinueDialogAsync(innerDc, cancellationToken);

    private async Task<DialogTurnResult> HearAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = await _desk.Memory.OfAsync(step.Context, cancellationToken);
        if (step.Options is not null)
        {
            return await step.NextAsync(null, cancellationToken);
        }
        var heard = _desk.Listener.Hear(step.Context);
        memory.Begin(TaskOrder.Sort(Chosen(heard) ?? SameAgain.Of(heard, memory)
            ?? (await TasksAsync(heard, memory, cancellationToken)).Select(task => ShownVariant.Named(ShownOrder.Meant(task, memory), memory))));
        if (memory.Waiting.Count > 1)
        {
            await TaskDesk.SayAsync(step.Context, TaskReplies.Plan(memory.Waiting), cancellationToken);
        }
        return memory.Waiting.Count > 0 ? await step.NextAsync(null, cancellationToken) : await SaySomethingAsync(step, heard, memory, cancellationToken);
    }

    // A button outside of any task begins one.
    private IEnumerable<ServiceTask>? Chosen(Heard heard) =>
        SessionReplies.TaskOf(heard.Choice) is { } dialog && _kinds.All.Any(kind => kind.Dialog == dialog) ? [new(dialog, Utterance.Nothing)]
        : RatingReplies.StarsOf(heard.Choice) is not null && _kinds.For(Intents.RateService) is { } rate ? [new(rate.Dialog, heard.All)]
        : null;

    // A number says what is wanted where words do not, or what was shown just now. Only a message with words is worth looking at twice.
    private async Task<IEnumerable<ServiceTask>> TasksAsync(Heard heard, ServiceMemory memory, CancellationToken cancellationToken) =>
        heard.Tasks.Count > 0 ? await _followUp().TasksAsync(heard, memory, cancellationToken)
        : NotWished.Is(heard.All.Text) ? []
        : memory.Products.Count == 0 && UnwantedItems.AreNamed(heard.All) && _kinds.For(Intents.ReturnItems) is { } back
            ? [new(back.Dialog, heard.All, Intents.ReturnItems)]
        : heard.All.First(EntityCategory.OrderNumber) is not null && _kinds.For(Intents.FindOrder) is { } look ? [new(look.Dialog, heard.All)]
        : SerialWords.Find(heard.All, isAsked: false).Serial is not null && _kinds.For(Intents.DeviceInfo) is { } device ? [new(device.Dialog, heard.All)]
        : heard.All.Text.Length > 0 && (memory.Products.Count > 0
            ? heard.TopIntent is not (Intents.Greet or Intents.Thank or Intents.Goodbye or Intents.Insult or Intents.TalkToPerson)
            : heard.TopIntent is Intent.None or Intents.OrderTotal or Intents.SmallTalk or Intents.RefundStatus or Intents.CancelOrder or Intents.ChangePhone
            or Intents.ShowProfile or Intents.MarketingConsent) ? await _followUp().TasksAsync(heard, memory, cancellationToken)
        : [];

    private async Task<DialogTurnResult> DoNextAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = await _desk.Memory.OfAsync(step.Context, cancellationToken);
        memory.Current = memory.Waiting[0];
        memory.Waiting.RemoveAt(0);
        memory.Begun++;
        TurnTasks.Of(step.Context).Add(memory.Current.Kind);
        return await step.BeginDialogAsync(memory.Current.Kind, memory.Current, cancellationToken);
    }

    private async Task<DialogTurnResult> WhatElseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = await _desk.Memory.OfAsync(step.Context, cancellationToken);
        var finished = memory.Current;
        var (end, done) = (step.Result as string, finished is { } current ? _kinds.Of(current.Kind) : null);
        if (finished is not null)
        {
            TurnTasks.Of(step.Context).End(finished.Kind, end);
        }
        (memory.Current, memory.Last, memory.Nonce) = (null, finished?.Kind, null);
        memory.Misses = end is TaskEnd.Failed or TaskEnd.GivenUp ? memory.Misses + 1 : 0;
        memory.Finished += end == TaskEnd.Done && done?.Nature == TaskNature.Action ? 1 : 0;
        if (end is TaskEnd.StartOver or TaskEnd.GivenUp)
        {
            memory.Waiting.Clear();
        }
        if (memory.Waiting.Count == 0)
        {
            await _conversation.OfferPersonIfStuckAsync(step.Context, memory, cancellationToken);
            await OfferAsync(step, finished, memory, cancellationToken);
            return await step.EndDialogAsync(step.Result, cancellationToken);
        }
        if (memory.Waiting[0].Intent != Intents.SignIn)
        {
            await TaskDesk.SayAsync(step.Context, TaskReplies.Next(memory.Waiting[0]), cancellationToken);
        }
        return await step.ReplaceDialogAsync(InitialDialogId, Next, cancellationToken);
    }

    private async Task OfferAsync(WaterfallStepContext step, ServiceTask? done, ServiceMemory memory, CancellationToken cancellationToken)
    {
        var customer = await _desk.Session.FindAsync(step.Context, cancellationToken);
        if (customer is not null && done is not null && step.Result as string == TaskEnd.Done && _kinds.Of(done.Kind).Nature == TaskNature.Action)
        {
            await _nextNeeds().OfferAsync(new(step.Context, new(customer.Id), memory, null, null, OperationId.New()), done, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> SaySomethingAsync(WaterfallStepContext step, Heard heard, ServiceMemory memory, CancellationToken cancellationToken)
    {
        await _conversation.AnswerAsync(step.Context, heard, memory, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
