using EcomBot.Cognitive;
using EcomBot.Dialogs.Greeting;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs;

/// <summary>Finds out what a customer wants and has it done, one task after another.</summary>
public sealed class MainDialog : ComponentDialog
{
    private readonly TaskKinds _kinds;
    private readonly TaskDesk _desk;

    public MainDialog(TaskKinds kinds, TaskDesk desk) : base(nameof(MainDialog))
    {
        (_kinds, _desk) = (kinds, desk);
        foreach (var kind in kinds.All)
        {
            AddDialog(new LazyDialog(kind.Dialog, kind.Create));
        }
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [HearAsync, DoNextAsync, WhatElseAsync]));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private async Task<DialogTurnResult> HearAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = await _desk.Memory.OfAsync(step.Context, cancellationToken);
        if (step.Options is not null)
        {
            return await step.NextAsync(null, cancellationToken);
        }
        var heard = _desk.Listener.Hear(step.Context);
        memory.Waiting = TaskOrder.Sort(heard.Tasks.Count > 0 ? heard.Tasks.Select(task => task.Task) : Guessed(heard));
        if (memory.Waiting.Count > 1)
        {
            await TaskDesk.SayAsync(step.Context, TaskReplies.Plan(memory.Waiting), cancellationToken);
        }
        return memory.Waiting.Count > 0 ? await step.NextAsync(null, cancellationToken) : await SaySomethingAsync(step, heard, cancellationToken);
    }

    // A number says what is wanted where words do not.
    private IEnumerable<ServiceTask> Guessed(Heard heard) =>
        heard.All.First(EntityCategory.OrderNumber) is not null && _kinds.For(Intents.FindOrder) is { } look ? [new(look.Dialog, heard.All)]
        : heard.All.First(EntityCategory.SerialNumber) is not null && _kinds.For(Intents.DeviceInfo) is { } device ? [new(device.Dialog, heard.All)]
        : [];

    private async Task<DialogTurnResult> DoNextAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = await _desk.Memory.OfAsync(step.Context, cancellationToken);
        memory.Current = memory.Waiting[0];
        memory.Waiting.RemoveAt(0);
        return await step.BeginDialogAsync(memory.Current.Kind, memory.Current, cancellationToken);
    }

    private async Task<DialogTurnResult> WhatElseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = await _desk.Memory.OfAsync(step.Context, cancellationToken);
        memory.Current = null;
        memory.Misses = step.Result as string is TaskEnd.Failed or TaskEnd.GivenUp ? memory.Misses + 1 : 0;
        if (step.Result as string is TaskEnd.StartOver or TaskEnd.GivenUp)
        {
            memory.Waiting.Clear();
        }
        if (memory.Waiting.Count == 0)
        {
            return await step.EndDialogAsync(step.Result, cancellationToken);
        }
        await TaskDesk.SayAsync(step.Context, TaskReplies.Next(memory.Waiting[0]), cancellationToken);
        return await step.ReplaceDialogAsync(InitialDialogId, "next", cancellationToken);
    }

    private async Task<DialogTurnResult> SaySomethingAsync(WaterfallStepContext step, Heard heard, CancellationToken cancellationToken)
    {
        await step.Context.SendActivityAsync(await ReplyAsync(step.Context, heard, cancellationToken), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task<IMessageActivity> ReplyAsync(ITurnContext turnContext, Heard heard, CancellationToken cancellationToken) => heard.TopIntent switch
    {
        Intents.Greet => GreetingReplies.Welcome(),
        Intents.Thank => GreetingReplies.YouAreWelcome(),
        Intents.Goodbye => GreetingReplies.Goodbye(),
        _ => await _desk.AnswerAsync(turnContext, heard, cancellationToken) is { } answer ? MessageFactory.Text(answer) : GreetingReplies.Help(),
    };
}
