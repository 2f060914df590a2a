using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Meetings, and messages to many.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.teams.teamsinfo"/>
public static partial class TeamsInfo
{
    /// <summary>Gets what somebody is in a meeting.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="meetingId">The meeting; default that of the turn.</param>
    /// <param name="participantId">The directory id of the person; default who sent the activity.</param>
    /// <param name="tenantId">The tenant; default that of the turn.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The participant.</returns>
    /// <exception cref="InvalidOperationException">The meeting, the person or the tenant is missing.</exception>
    public static async Task<TeamsMeetingParticipant> GetMeetingParticipantAsync(ITurnContext turnContext, string meetingId = null,
        string participantId = null, string tenantId = null, CancellationToken cancellationToken = default)
    {
        var meeting = MeetingOf(turnContext, meetingId);
        participantId ??= turnContext.Activity.From.AadObjectId
            ?? throw new InvalidOperationException($"{nameof(participantId)} is required.");
        tenantId ??= turnContext.Activity.GetChannelData<TeamsChannelData>()?.Tenant?.Id
            ?? throw new InvalidOperationException($"{nameof(tenantId)} is required.");
        using var teams = TeamsClientOf(turnContext);
        return await teams.Teams.FetchParticipantAsync(meeting, participantId, tenantId, cancellationToken);
    }

    /// <summary>Gets what a meeting is.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="meetingId">The meeting; default that of the turn.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The meeting.</returns>
    /// <exception cref="InvalidOperationException">There is no meeting.</exception>
    public static async Task<MeetingInfo> GetMeetingInfoAsync(ITurnContext turnContext, string meetingId = null, CancellationToken cancellationToken = default)
    {
        var meeting = MeetingOf(turnContext, meetingId);
        using var teams = TeamsClientOf(turnContext);
        return await teams.Teams.FetchMeetingInfoAsync(meeting, cancellationToken);
    }

    /// <summary>Shows something in a meeting.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="notification">What is shown, and to whom.</param>
    /// <param name="meetingId">The meeting; default that of the turn.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>Whom it could not be shown; <c>null</c> when everybody saw it.</returns>
    /// <exception cref="InvalidOperationException">The meeting or what is shown is missing.</exception>
    public static async Task<MeetingNotificationResponse> SendMeetingNotificationAsync(ITurnContext turnContext, MeetingNotificationBase notification,
        string meetingId = null, CancellationToken cancellationToken = default)
    {
        var meeting = MeetingOf(turnContext, meetingId);
        notification = notification ?? throw new InvalidOperationException($"{nameof(notification)} is required.");
        using var teams = TeamsClientOf(turnContext);
        return await teams.Teams.SendMeetingNotificationAsync(meeting, notification, cancellationToken);
    }

    /// <summary>Sends an activity to people of a tenant.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="teamsMembers">The people.</param>
    /// <param name="tenantId">The tenant.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The id of the operation.</returns>
    /// <exception cref="InvalidOperationException">An argument is missing.</exception>
    public static async Task<string> SendMessageToListOfUsersAsync(ITurnContext turnContext, IActivity activity, List<TeamMember> teamsMembers,
        string tenantId, CancellationToken cancellationToken = default)
    {
        Require(activity, nameof(activity));
        Require(teamsMembers, nameof(teamsMembers));
        Require(tenantId, nameof(tenantId));
        using var teams = TeamsClientOf(turnContext);
        return await teams.Teams.SendMessageToListOfUsersAsync(activity, teamsMembers, tenantId, cancellationToken);
    }

    /// <summary>Sends an activity to everybody of a tenant.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="tenantId">The tenant.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The id of the operation.</returns>
    /// <exception cref="InvalidOperationException">An argument is missing.</exception>
    public static async Task<string> SendMessageToAllUsersInTenantAsync(ITurnContext turnContext, IActivity activity, string tenantId,
        CancellationToken cancellationToken = default)
    {
        Require(activity, nameof(activity));
        Require(tenantId, nameof(tenantId));
        using var teams = TeamsClientOf(turnContext);
        return await teams.Teams.SendMessageToAllUsersInTenantAsync(activity, tenantId, cancellationToken);
    }

    /// <summary>Sends an activity to everybody of a team.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="teamId">The team.</param>
    /// <param name="tenantId">The tenant.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The id of the operation.</returns>
    /// <exception cref="InvalidOperationException">An argument is missing.</exception>
    public static async Task<string> SendMessageToAllUsersInTeamAsync(ITurnContext turnContext, IActivity activity, string teamId, string tenantId,
        CancellationToken cancellationToken = default)
    {
        Require(activity, nameof(activity));
        Require(teamId, nameof(teamId));
        Require(tenantId, nameof(tenantId));
        using var teams = TeamsClientOf(turnContext);
        return await teams.Teams.SendMessageToAllUsersInTeamAsync(activity, teamId, tenantId, cancellationToken);
    }

    /// <summary>Sends an activity to channels of a tenant.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="channelsMembers">The channels.</param>
    /// <param name="tenantId">The tenant.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The id of the operation.</returns>
    /// <exception cref="InvalidOperationException">An argument is missing.</exception>
    public static async Task<string> SendMessageToListOfChannelsAsync(ITurnContext turnContext, IActivity activity, List<TeamMember> channelsMembers,
        string tenantId, CancellationToken cancellationToken = default)
    {
        Require(activity, nameof(activity));
        Require(channelsMembers, nameof(channelsMembers));
        Require(tenantId, nameof(tenantId));
        using var teams = TeamsClientOf(turnContext);
        return await teams.Teams.SendMessageToListOfChannelsAsync(activity, channelsMembers, tenantId, cancellationToken);
    }

    /// <summary>Gets how an operation stands.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="operationId">The operation.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>How it stands.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="operationId"/> is missing.</exception>
    public static async Task<BatchOperationState> GetOperationStateAsync(ITurnContext turnContext, string operationId,
        CancellationToken cancellationToken = default)
    {
        Require(operationId, nameof(operationId));
        using var teams = TeamsClientOf(turnContext);
        return await teams.Teams.GetOperationStateAsync(operationId, cancellationToken);
    }

    /// <summary>Gets whom an operation did not reach, a page at a time.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="operationId">The operation.</param>
    /// <param name="continuationToken">Where the page before ended; default the first page.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The page.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="operationId"/> is missing.</exception>
    public static async Task<BatchFailedEntriesResponse> GetPagedFailedEntriesAsync(ITurnContext turnContext, string operationId,
        string continuationToken = null, CancellationToken cancellationToken = default)
    {
        Require(operationId, nameof(operationId));
        using var teams = TeamsClientOf(turnContext);
        return await teams.Teams.GetPagedFailedEntriesAsync(operationId, continuationToken, cancellationToken);
    }

    /// <summary>Ends an operation that is under way.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="operationId">The operation.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>A task that ends when it is ended.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="operationId"/> is missing.</exception>
    public static async Task CancelOperationAsync(ITurnContext turnContext, string operationId, CancellationToken cancellationToken = default)
    {
        Require(operationId, nameof(operationId));
        using var teams = TeamsClientOf(turnContext);
        await teams.Teams.CancelOperationAsync(operationId, cancellationToken);
    }

    private static string MeetingOf(ITurnContext turnContext, string meetingId) =>
        meetingId ?? turnContext.Activity.TeamsGetMeetingInfo()?.Id
            ?? throw new InvalidOperationException("The meetingId can only be null if turnContext is within the scope of a MS Teams Meeting.");

    private static void Require(object value, string name)
    {
        if (value is null)
        {
            throw new InvalidOperationException($"{name} is required.");
        }
    }
}
