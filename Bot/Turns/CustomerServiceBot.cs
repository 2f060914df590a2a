using EcomBot.Dialogs;
using EcomBot.Dialogs.Greeting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Turns;

/// <summary>Greets those who join and hands what customers write to the dialogs.</summary>
internal sealed class CustomerServiceBot(MainDialog main, ConversationState conversation, IEnumerable<ITurnStep> steps) : ActivityHandler
{
    private readonly IStatePropertyAccessor<DialogState> _dialogs = conversation.CreateProperty<DialogState>("dialogs");

    /// <inheritdoc/>
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        foreach (var step in steps)
        {
            if (await step.TakeAsync(turnContext, cancellationToken))
            {
                return;
            }
        }
        await base.OnTurnAsync(turnContext, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        main.RunAsync(turnContext, _dialogs, cancellationToken);

    /// <inheritdoc/>
    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (membersAdded.Any(member => member.Id != turnContext.Activity.Recipient?.Id))
        {
            await turnContext.SendActivityAsync(GreetingReplies.Welcome(), cancellationToken);
        }
    }
}
