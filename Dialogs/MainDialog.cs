using EcomBot.Cognitive;
using EcomBot.Dialogs.Greeting;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Orders;
using Microsoft.Bot.Builder.Dialogs;

namespace EcomBot.Dialogs;

/// <summary>Finds out what a customer wants and begins the task that does it.</summary>
public sealed class MainDialog : ComponentDialog
{
    public MainDialog(OrderLookupDialog orderLookup) : base(nameof(MainDialog))
    {
        AddDialog(orderLookup);
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [BeginTaskAsync]));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private static Task<DialogTurnResult> BeginTaskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var message = step.Context.Insights();
        return message.EntitiesOf(EntityCategory.OrderNumber).FirstOrDefault() is { } number
            ? step.BeginDialogAsync(nameof(OrderLookupDialog), new OrderLookup(number.Value ?? number.Text), cancellationToken)
            : Words.SpeaksOfOrders(message)
                ? step.BeginDialogAsync(nameof(OrderLookupDialog), new OrderLookup(), cancellationToken)
                : SaySomethingAsync(step, message, cancellationToken);
    }

    private static async Task<DialogTurnResult> SaySomethingAsync(
        WaterfallStepContext step, TextInsights message, CancellationToken cancellationToken)
    {
        var reply = Words.Thanks(message) ? GreetingReplies.YouAreWelcome() : GreetingReplies.Help();
        await step.Context.SendActivityAsync(reply, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
