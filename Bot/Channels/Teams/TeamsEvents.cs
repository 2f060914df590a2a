using System.Net;
using EcomBot.Bot.Channels.Teams.Cards;
using EcomBot.Bot.Channels.Teams.Photos;
using EcomBot.Bot.Channels.Teams.Search;
using EcomBot.Dialogs.Audience;
using EcomBot.Dialogs.Greeting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Teams;

/// <summary>Hears what Teams tells beside messages.</summary>
internal sealed class TeamsEvents(
    CardVerbs verbs, ShopSearch search, PhotoForm photos, HeardMessages messages, TeamsPersons persons, ConversationState conversation) : TeamsActivityHandler
{
    private const string Add = "add";
    private const string Remove = "remove";

    private readonly IStatePropertyAccessor<TeamsMemory> _memory = conversation.CreateProperty<TeamsMemory>(TeamsMemory.Property);

    /// <summary>Greets whoever installs the app; an upgrade is nothing to speak of.</summary>
    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Action == Add ? GreetAsync(turnContext, cancellationToken) : Task.CompletedTask;

    /// <summary>Forgets the conversation: who uninstalls the app signs out. Nothing can be said there any more.</summary>
    protected override async Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Action == Remove)
        {
            await conversation.ClearStateAsync(turnContext, cancellationToken);
            if (!turnContext.Activity.IsReadByOthers())
            {
                await persons.ForgetAsync(turnContext, cancellationToken);
            }
        }
    }

    /// <summary>Greets in a personal chat, and in a room where the bot itself came; whoever else joins a room is not disturbed.</summary>
    protected override Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        !turnContext.Activity.IsReadByOthers() || membersAdded.Any(member => member.Id == turnContext.Activity.Recipient?.Id)
            ? GreetAsync(turnContext, cancellationToken)
            : Task.CompletedTask;

    /// <summary>Hears a corrected message as if it were written now, as long as it is the customer's last.</summary>
    protected override async Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var memory = await _memory.GetAsync(turnContext, () => new(), cancellationToken);
        if (turnContext.Activity.Id is { Length: > 0 } id && id == memory.LastMessage)
        {
            await messages.HearAsync(turnContext, null, cancellationToken);
        }
    }

    /// <summary>Answers invokes; what cannot be read is a bad request.</summary>
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name == TeamsNames.Feedback)
        {
            // A thumb up or down is in the transcript; there is nothing to answer.
            return CreateInvokeResponse();
        }
        try
        {
            return await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        }
        catch (JsonException)
        {
            return new() { Status = (int)HttpStatusCode.BadRequest };
        }
    }

    /// <inheritdoc/>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        (await verbs.DoAsync(turnContext, cancellationToken)).ToResponse();

    /// <inheritdoc/>
    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        search.FindAsync(turnContext, SearchQuestion.Of(query), cancellationToken);

    /// <inheritdoc/>
    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(
        ITurnContext<IInvokeActivity> turnContext, JObject query, CancellationToken cancellationToken) =>
        search.SelectAsync(turnContext, query, cancellationToken);

    /// <inheritdoc/>
    protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        photos.OpenAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        photos.CloseAsync(turnContext, cancellationToken);

    private async Task GreetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var memory = await _memory.GetAsync(turnContext, () => new(), cancellationToken);
        if (!memory.IsGreeted)
        {
            memory.IsGreeted = true;
            await turnContext.SendActivityAsync(turnContext.Activity.IsReadByOthers() ? AudienceReplies.Welcome()
                : GreetingReplies.Welcome(), cancellationToken);
        }
    }
}
