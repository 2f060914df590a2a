using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Meetings, read receipts, and messages that are edited and deleted.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.teams.teamsactivityhandler"/>
public partial class TeamsActivityHandler
{
    /// <summary>Answers that a meeting began.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsMeetingStartAsync(MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Answers that a meeting ended.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsMeetingEndAsync(MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Answers people who came into a meeting.</summary>
    /// <param name="meeting">Who came.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsMeetingParticipantsJoinAsync(MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Answers people who left a meeting.</summary>
    /// <param name="meeting">Who left.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsMeetingParticipantsLeaveAsync(MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Answers that a message was read.</summary>
    /// <param name="readReceiptInfo">Up to where.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsReadReceiptAsync(ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Answers a message that was edited.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Answers a deleted message that is back.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Answers a message that was deleted and can be restored.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <inheritdoc/>
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        var value = turnContext.Activity.Value;
        return !IsTeams(turnContext) ? base.OnEventActivityAsync(turnContext, cancellationToken) : turnContext.Activity.Name switch
        {
            "application/vnd.microsoft.readReceipt" => OnTeamsReadReceiptAsync(EventValue<ReadReceiptInfo>(value), turnContext, cancellationToken),
            "application/vnd.microsoft.meetingStart" => OnTeamsMeetingStartAsync(EventValue<MeetingStartEventDetails>(value), turnContext, cancellationToken),
            "application/vnd.microsoft.meetingEnd" => OnTeamsMeetingEndAsync(EventValue<MeetingEndEventDetails>(value), turnContext, cancellationToken),
            "application/vnd.microsoft.meetingParticipantJoin" =>
                OnTeamsMeetingParticipantsJoinAsync(EventValue<MeetingParticipantsEventDetails>(value), turnContext, cancellationToken),
            "application/vnd.microsoft.meetingParticipantLeave" =>
                OnTeamsMeetingParticipantsLeaveAsync(EventValue<MeetingParticipantsEventDetails>(value), turnContext, cancellationToken),
            _ => base.OnEventActivityAsync(turnContext, cancellationToken),
        };
    }

    /// <inheritdoc/>
    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        EventTypeOf(turnContext) switch
        {
            "editMessage" => OnTeamsMessageEditAsync(turnContext, cancellationToken),
            "undeleteMessage" => OnTeamsMessageUndeleteAsync(turnContext, cancellationToken),
            _ => base.OnMessageUpdateActivityAsync(turnContext, cancellationToken),
        };

    /// <inheritdoc/>
    protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
        EventTypeOf(turnContext) == "softDeleteMessage"
            ? OnTeamsMessageSoftDeleteAsync(turnContext, cancellationToken)
            : base.OnMessageDeleteActivityAsync(turnContext, cancellationToken);

    private static string EventTypeOf(ITurnContext turnContext) =>
        IsTeams(turnContext) ? turnContext.Activity.GetChannelData<TeamsChannelData>()?.EventType : null;

    private static T EventValue<T>(object value) => value is T typed ? typed : JObject.FromObject(value).ToObject<T>();
}
