using EcomBot.Commerce.Customers;
using EcomBot.Dialogs;
using EcomBot.Dialogs.Greeting;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.SignIn;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Messenger.Threads;

/// <summary>Signs customers in and out by the account that the shop's page links to their conversation.</summary>
internal sealed class AccountLinking(
    AccountLinks links, ICustomerDirectory customers, CustomerSession session, ConversationMemory memory, ConversationState conversation, MainDialog main,
    IOptions<MessengerOptions> options)
{
    private readonly IStatePropertyAccessor<DialogState> _dialogs = conversation.CreateProperty<DialogState>("dialogs");

    /// <summary>Offers the shop's sign-in page, where there is one and the customer is not known yet.</summary>
    public async Task OfferAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (options.Value.LinkUrl.Length > 0 && await session.FindAsync(turnContext, cancellationToken) is null)
        {
            var card = new SigninCard(MenuReplies.SignInOffer(), [new CardAction(ActionTypes.Signin, MenuReplies.SignIn(), value: options.Value.LinkUrl)]);
            await turnContext.SendActivityAsync(MessageFactory.Attachment(card.ToAttachment()), cancellationToken);
        }
    }

    /// <summary>Hears that an account was linked or unlinked.</summary>
    public async Task HearAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var told = turnContext.Activity.Value as JObject;
        if ((string?)told?["status"] == "unlinked")
        {
            await ForgetAsync(turnContext, cancellationToken);
        }
        else if (links.Read(told?["authorization_code"]?.ToString()) is { } id && await customers.FindAsync(id, cancellationToken) is { } customer)
        {
            await BeginAsync(turnContext, customer, cancellationToken);
        }
        else
        {
            await turnContext.SendActivityAsync(MessageFactory.Text(MenuReplies.NotLinked()), cancellationToken);
        }
    }

    // Nothing of one customer is left to another: what was under way is dropped too.
    private async Task ForgetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await session.EndAsync(turnContext, cancellationToken);
        await memory.ForgetAsync(turnContext, cancellationToken);
        await _dialogs.DeleteAsync(turnContext, cancellationToken);
        await turnContext.SendActivityAsync(MessageFactory.Text(MenuReplies.Unlinked()), cancellationToken);
    }

    private async Task BeginAsync(ITurnContext turnContext, Customer customer, CancellationToken cancellationToken)
    {
        if (await session.FindAsync(turnContext, cancellationToken) is { } known && known.Id != customer.Id.Value)
        {
            await memory.ForgetAsync(turnContext, cancellationToken);
        }
        await session.BeginAsync(turnContext, customer, cancellationToken);
        await turnContext.SendActivityAsync(MessageFactory.Text(MenuReplies.Linked(customer.FirstName)), cancellationToken);
        await GoOnAsync(turnContext, cancellationToken);
    }

    // The task that asked who the customer is begins again with all that was said for it.
    private async Task GoOnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var remembered = await memory.OfAsync(turnContext, cancellationToken);
        await _dialogs.DeleteAsync(turnContext, cancellationToken);
        if (remembered.Current is not { } current || current.Kind == nameof(SignInDialog))
        {
            return;
        }
        remembered.Waiting.Insert(0, current);
        var dialogs = new DialogSet(_dialogs);
        dialogs.Add(main);
        var context = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        await context.BeginDialogAsync(main.Id, "next", cancellationToken);
    }
}
