using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Builder.Teams;

/// <summary>Overrides every method, and says which one ran.</summary>
internal sealed class SayingTeamsBot : TeamsActivityHandler
{
    public List<string> Said { get; } = [];

    protected override Task<InvokeResponse> OnTeamsCardActionInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        Say<InvokeResponse>("card", new InvokeResponse { Status = 200 });

    protected override Task OnTeamsFileConsentAcceptAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse r,
        CancellationToken cancellationToken) =>
        Say("accept");

    protected override Task OnTeamsFileConsentDeclineAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse r,
        CancellationToken cancellationToken) =>
        Say("decline");

    protected override Task OnTeamsO365ConnectorCardActionAsync(ITurnContext<IInvokeActivity> turnContext, O365ConnectorCardActionQuery query,
        CancellationToken cancellationToken) =>
        Say($"card action {query.ActionId}");

    protected override Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        Say("verify");

    protected override Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query,
        CancellationToken cancellationToken) =>
        Say<MessagingExtensionResponse>($"link {query.Url}", new());

    protected override Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext,
        AppBasedLinkQuery query, CancellationToken cancellationToken) =>
        Say<MessagingExtensionResponse>($"anonymous link {query.Url}", new());

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        Say<MessagingExtensionResponse>($"query {query.CommandId}", new());

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(ITurnContext<IInvokeActivity> turnContext, JObject query,
        CancellationToken cancellationToken) =>
        Say<MessagingExtensionResponse>("select", new());

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Say<MessagingExtensionActionResponse>($"submit {action.CommandId}", new());

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Say<MessagingExtensionActionResponse>("preview edit", new());

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Say<MessagingExtensionActionResponse>("preview send", new());

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Say<MessagingExtensionActionResponse>($"fetch {action.CommandId}", new());

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        Say<MessagingExtensionResponse>("setting url", new());

    protected override Task OnTeamsMessagingExtensionConfigurationSettingAsync(ITurnContext<IInvokeActivity> turnContext, JObject settings,
        CancellationToken cancellationToken) =>
        Say("setting");

    protected override Task OnTeamsMessagingExtensionCardButtonClickedAsync(ITurnContext<IInvokeActivity> turnContext, JObject cardData,
        CancellationToken cancellationToken) =>
        Say("button");

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest r,
        CancellationToken cancellationToken) =>
        Say<TaskModuleResponse>("task fetch", new());

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest r,
        CancellationToken cancellationToken) =>
        Say<TaskModuleResponse>("task submit", new());

    protected override Task<TabResponse> OnTeamsTabFetchAsync(ITurnContext<IInvokeActivity> turnContext, TabRequest r, CancellationToken cancellationToken) =>
        Say<TabResponse>("tab fetch", new());

    protected override Task<TabResponse> OnTeamsTabSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TabSubmit r, CancellationToken cancellationToken) =>
        Say<TabResponse>("tab submit", new());

    protected override Task<ConfigResponseBase> OnTeamsConfigFetchAsync(ITurnContext<IInvokeActivity> turnContext, JObject data,
        CancellationToken cancellationToken) =>
        Say<ConfigResponseBase>("config fetch", new ConfigAuthResponse());

    protected override Task<ConfigResponseBase> OnTeamsConfigSubmitAsync(ITurnContext<IInvokeActivity> turnContext, JObject data,
        CancellationToken cancellationToken) =>
        Say<ConfigResponseBase>("config submit", new ConfigAuthResponse());

    protected override Task OnTeamsChannelCreatedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        Say($"channel created {channelInfo.Name} of {teamInfo.Name}");

    protected override Task OnTeamsChannelDeletedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        Say($"channel deleted {channelInfo.Name} of {teamInfo.Name}");

    protected override Task OnTeamsChannelRenamedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        Say($"channel renamed {channelInfo.Name} of {teamInfo.Name}");

    protected override Task OnTeamsChannelRestoredAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        Say($"channel restored {channelInfo.Name} of {teamInfo.Name}");

    protected override Task OnTeamsTeamArchivedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        Say($"team archived {teamInfo.Name}");

    protected override Task OnTeamsTeamDeletedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        Say($"team deleted {teamInfo.Name}");

    protected override Task OnTeamsTeamHardDeletedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        Say($"team hard deleted {teamInfo.Name}");

    protected override Task OnTeamsTeamRenamedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        Say($"team renamed {teamInfo.Name}");

    protected override Task OnTeamsTeamRestoredAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        Say($"team restored {teamInfo.Name}");

    protected override Task OnTeamsTeamUnarchivedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        Say($"team unarchived {teamInfo.Name}");

    protected override Task OnTeamsMeetingStartAsync(MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken) =>
        Say($"start {meeting.Id}");

    protected override Task OnTeamsMeetingEndAsync(MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken) =>
        Say($"end {meeting.Id}");

    protected override Task OnTeamsMeetingParticipantsJoinAsync(MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken) =>
        Say("join");

    protected override Task OnTeamsMeetingParticipantsLeaveAsync(MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken) =>
        Say("leave");

    protected override Task OnTeamsReadReceiptAsync(ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken) =>
        Say($"read {readReceiptInfo.LastReadMessageId}");

    protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Say("edited");

    protected override Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Say("undeleted");

    protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
        Say("soft deleted");

    protected override Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Say("added " + string.Join(',', teamsMembersAdded.Select(member => member.Email)));

    protected override Task OnTeamsMembersRemovedAsync(IList<TeamsChannelAccount> teamsMembersRemoved, TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Say("removed " + string.Join(',', teamsMembersRemoved.Select(member => member.Id)));

    private Task Say(string what)
    {
        Said.Add(what);
        return Task.CompletedTask;
    }

    private Task<T> Say<T>(string what, T answer)
    {
        Said.Add(what);
        return Task.FromResult(answer);
    }
}
