using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>What a bot may ask Microsoft Teams, without the HTTP messages.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.teams.teamsoperationsextensions"/>
public static class TeamsOperationsExtensions
{
    /// <inheritdoc cref="ITeamsOperations.FetchChannelListWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<ConversationList> FetchChannelListAsync(
        this ITeamsOperations operations, string teamId, CancellationToken cancellationToken = default) =>
        operations.FetchChannelListWithHttpMessagesAsync(teamId, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="ITeamsOperations.FetchTeamDetailsWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<TeamDetails> FetchTeamDetailsAsync(
        this ITeamsOperations operations, string teamId, CancellationToken cancellationToken = default) =>
        operations.FetchTeamDetailsWithHttpMessagesAsync(teamId, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="TeamsOperations.FetchMeetingInfoWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<MeetingInfo> FetchMeetingInfoAsync(
        this ITeamsOperations operations, string meetingId, CancellationToken cancellationToken = default) =>
        Of(operations).FetchMeetingInfoWithHttpMessagesAsync(meetingId, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="TeamsOperations.FetchParticipantWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<TeamsMeetingParticipant> FetchParticipantAsync(
        this ITeamsOperations operations, string meetingId, string participantId, string tenantId, CancellationToken cancellationToken = default) =>
        Of(operations).FetchParticipantWithHttpMessagesAsync(meetingId, participantId, tenantId, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="TeamsOperations.SendMeetingNotificationMessageAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<MeetingNotificationResponse> SendMeetingNotificationAsync(
        this ITeamsOperations operations, string meetingId, MeetingNotificationBase notification, CancellationToken cancellationToken = default) =>
        Of(operations).SendMeetingNotificationMessageAsync(meetingId, notification, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="TeamsOperations.SendMessageToListOfUsersAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<string> SendMessageToListOfUsersAsync(
        this ITeamsOperations operations, IActivity activity, List<TeamMember> teamsMembers, string tenantId, CancellationToken cancellationToken = default) =>
        Of(operations).SendMessageToListOfUsersAsync(activity, teamsMembers, tenantId, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="TeamsOperations.SendMessageToAllUsersInTenantAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<string> SendMessageToAllUsersInTenantAsync(
        this ITeamsOperations operations, IActivity activity, string tenantId, CancellationToken cancellationToken = default) =>
        Of(operations).SendMessageToAllUsersInTenantAsync(activity, tenantId, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="TeamsOperations.SendMessageToAllUsersInTeamAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<string> SendMessageToAllUsersInTeamAsync(
        this ITeamsOperations operations, IActivity activity, string teamId, string tenantId, CancellationToken cancellationToken = default) =>
        Of(operations).SendMessageToAllUsersInTeamAsync(activity, teamId, tenantId, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="TeamsOperations.SendMessageToListOfChannelsAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<string> SendMessageToListOfChannelsAsync(
        this ITeamsOperations operations, IActivity activity, List<TeamMember> channelsMembers, string tenantId,
        CancellationToken cancellationToken = default) =>
        Of(operations).SendMessageToListOfChannelsAsync(activity, channelsMembers, tenantId, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="TeamsOperations.GetOperationStateAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<BatchOperationState> GetOperationStateAsync(
        this ITeamsOperations operations, string operationId, CancellationToken cancellationToken = default) =>
        Of(operations).GetOperationStateAsync(operationId, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="TeamsOperations.GetPagedFailedEntriesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<BatchFailedEntriesResponse> GetPagedFailedEntriesAsync(
        this ITeamsOperations operations, string operationId, string continuationToken = null, CancellationToken cancellationToken = default) =>
        Of(operations).GetPagedFailedEntriesAsync(operationId, null, continuationToken, cancellationToken).BodyAsync();

    /// <inheritdoc cref="TeamsOperations.CancelOperationAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task CancelOperationAsync(
        this ITeamsOperations operations, string operationId, CancellationToken cancellationToken = default) =>
        Of(operations).CancelOperationAsync(operationId, null, cancellationToken).DoneAsync();

    private static TeamsOperations Of(ITeamsOperations operations) =>
        operations as TeamsOperations
        ?? throw new InvalidOperationException($"Only {nameof(TeamsOperations)} offers this, not {operations?.GetType().Name ?? "null"}.");
}
