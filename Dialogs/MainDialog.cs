using EcomBot.Cognitive;
using EcomBot.Dialogs.Greeting;
using EcomBot.Dialogs.Orders;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs;

/// <summary>Finds out what a customer wants and begins the task that does it.</summary>
public sealed class MainDialog : ComponentDialog
{
    private const double Believed = 0.5;

    public MainDialog(OrderLookupDialog orderLookup) : base(nameof(MainDialog))
    {
        AddDialog(orderLookup);
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [BeginTaskAsync]));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private static Task<DialogTurnResult> BeginTaskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var message = step.Context.Insights();
        var number = message.EntitiesOf(EntityCategory.OrderNumber).FirstOrDefault();
        return number is not null || AsksForAnOrder(message)
            ? step.BeginDialogAsync(nameof(OrderLookupDialog), new OrderLookup(number?.Value ?? number?.Text), cancellationToken)
            : SaySomethingAsync(step, message, cancellationToken);
    }

    // "Where is my parcel? ana@example.com" says who writes as surely as what is wanted.
    private static bool AsksForAnOrder(TextInsights message) => message.Intents.Any(intent => intent.Score >= Believed
        && intent.Name is (Intents.FindOrder or Intents.ListOrders or Intents.LateParcel or Intents.MissingParcel));

    private static async Task<DialogTurnResult> SaySomethingAsync(
        WaterfallStepContext step, TextInsights message, CancellationToken cancellationToken)
    {
        await step.Context.SendActivityAsync(ReplyTo(message), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static IMessageActivity ReplyTo(TextInsights message) => message.TopIntent switch
    {
        Intents.Greet => GreetingReplies.Welcome(),
        Intents.Thank => GreetingReplies.YouAreWelcome(),
        Intents.Goodbye => GreetingReplies.Goodbye(),
        _ => GreetingReplies.Help(),
    };
}
