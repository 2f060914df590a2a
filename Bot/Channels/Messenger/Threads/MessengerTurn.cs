using EcomBot.Bot.Turns;
using EcomBot.Dialogs.Greeting;
using EcomBot.Dialogs.Memory;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Messenger.Threads;

/// <summary>What turns of Messenger are about beside messages: who holds the conversation, buttons of the page, accounts that are linked.</summary>
internal sealed class MessengerTurn(MessengerPause pause, AccountLinking accounts, ConversationMemory memory, IOptions<MessengerOptions> options) : ITurnStep
{
    /// <inheritdoc/>
    public async Task<bool> TakeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (!MessengerNames.IsDirect(activity))
        {
            return false;
        }
        var data = activity.ChannelData as JObject;
        if (data?["standby"] is not null || activity.Type is not (ActivityTypes.Message or ActivityTypes.Event))
        {
            return true;
        }
        if (activity.Type == ActivityTypes.Event)
        {
            await HearAsync(turnContext, cancellationToken);
            return true;
        }
        await RememberAsync(turnContext, data, cancellationToken);
        return await pause.IsOnAsync(turnContext, cancellationToken);
    }

    private Task HearAsync(ITurnContext turnContext, CancellationToken cancellationToken) => turnContext.Activity.Name switch
    {
        MessengerNames.AgentWrote => pause.BeginAsync(turnContext, cancellationToken),
        MessengerNames.AccountLinking => accounts.HearAsync(turnContext, cancellationToken),
        MessengerNames.Pressed => PressAsync(turnContext, cancellationToken),
        "messenger/pass_thread_control" when Value(turnContext, "new_owner_app_id") == options.Value.AppId => pause.EndAsync(turnContext, cancellationToken),
        // Who asks for it is a person of the shop, in the page's inbox or in another app.
        "messenger/request_thread_control" when Value(turnContext, "requested_owner_app_id") is { Length: > 0 } asking && asking.All(char.IsAsciiDigit) =>
            turnContext.SendActivityAsync(ThreadCommand.ToPass(asking, null), cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task PressAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (await pause.IsOnAsync(turnContext, cancellationToken))
        {
            return;
        }
        if (turnContext.Activity.Value as string == MessengerNames.GetStarted)
        {
            await turnContext.SendActivityAsync(GreetingReplies.Welcome(), cancellationToken);
        }
        await accounts.OfferAsync(turnContext, cancellationToken);
    }

    // Who comes from a product's page or advertisement speaks of that product.
    private async Task RememberAsync(ITurnContext turnContext, JObject? data, CancellationToken cancellationToken)
    {
        if (data?.SelectToken("message.referral.product.id") is { Type: JTokenType.String or JTokenType.Integer } product)
        {
            (await memory.OfAsync(turnContext, cancellationToken)).Products = [product.ToString()];
        }
    }

    private static string? Value(ITurnContext turnContext, string name) => (turnContext.Activity.Value as JObject)?[name]?.ToString();
}
