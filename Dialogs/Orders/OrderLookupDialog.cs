using EcomBot.Cognitive;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.SignIn;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace EcomBot.Dialogs.Orders;

/// <summary>Tells customers where one of their own orders is and what is in it. Nothing is told before they are signed in.</summary>
public sealed class OrderLookupDialog : ComponentDialog
{
    private const int MostChoices = 5;

    private readonly IOrderStore _orders;

    public OrderLookupDialog(IOrderStore orders, SignInDialog signIn) : base(nameof(OrderLookupDialog))
    {
        _orders = orders;
        AddDialog(signIn);
        AddDialog(new ChoicePrompt(nameof(ChoicePrompt), IsOrderAsync) { Style = ListStyle.SuggestedAction });
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [SignInAsync, ChooseAsync, TellAsync]));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private static Task<DialogTurnResult> SignInAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["number"] = (step.Options as OrderLookup)?.Number;
        return step.BeginDialogAsync(nameof(SignInDialog), null, cancellationToken);
    }

    private async Task<DialogTurnResult> ChooseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not SignedInCustomer customer)
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }
        step.Values["customer"] = customer.Id;
        if (step.Values["number"] is string number)
        {
            return await step.NextAsync(number, cancellationToken);
        }
        var recent = await _orders.RecentAsync(new CustomerId(customer.Id), MostChoices, cancellationToken);
        switch (recent)
        {
            case []:
                await step.Context.SendActivityAsync(OrderReplies.None(), cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            case [var only]:
                return await step.NextAsync(only.Number.Value, cancellationToken);
            default:
                return await step.PromptAsync(nameof(ChoicePrompt), Choices(recent), cancellationToken);
        }
    }

    private static PromptOptions Choices(IReadOnlyList<Order> orders) => new()
    {
        Prompt = OrderReplies.Which(),
        RetryPrompt = OrderReplies.WhichAgain(),
        Choices = [.. orders.Select(OrderReplies.Choice)],
    };

    // Any order number will do, not only those that are shown.
    private static Task<bool> IsOrderAsync(PromptValidatorContext<FoundChoice> prompt, CancellationToken cancellationToken) =>
        Task.FromResult(prompt.Recognized.Succeeded || NumberIn(prompt.Context.Insights()) is not null);

    private async Task<DialogTurnResult> TellAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var number = OrderNumber.Parse(step.Result switch
        {
            string said => said,
            FoundChoice chosen => chosen.Value,
            _ => NumberIn(step.Context.Insights())!,
        });
        var order = await _orders.FindAsync(new CustomerId((string)step.Values["customer"]), number, cancellationToken);
        var reply = order is null ? OrderReplies.NotFound(number) : OrderReplies.Status(order);
        await step.Context.SendActivityAsync(reply, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static string? NumberIn(TextInsights message) =>
        message.EntitiesOf(EntityCategory.OrderNumber).FirstOrDefault() is { } entity ? entity.Value ?? entity.Text : null;
}
