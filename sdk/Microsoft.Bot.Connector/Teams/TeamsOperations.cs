using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;
using static Microsoft.Bot.Connector.Addresses;

namespace Microsoft.Bot.Connector.Teams;

/// <inheritdoc cref="ITeamsOperations"/>
public partial class TeamsOperations : IServiceOperations<TeamsConnectorClient>, ITeamsOperations
{
    public TeamsOperations(TeamsConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <inheritdoc/>
    public TeamsConnectorClient Client { get; }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(
        string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Get<ConversationList>($"v3/teams/{Part(teamId, nameof(teamId))}/conversations", customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(
        string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Get<TeamDetails>($"v3/teams/{Part(teamId, nameof(teamId))}", customHeaders, cancellationToken);

    /// <summary>Gives what a meeting is and who organizes it.</summary>
    /// <param name="meetingId">The meeting.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The meeting.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="HttpOperationException">Teams refused.</exception>
    public Task<HttpOperationResponse<MeetingInfo>> FetchMeetingInfoWithHttpMessagesAsync(
        string meetingId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Get<MeetingInfo>($"v1/meetings/{Part(meetingId, nameof(meetingId))}", customHeaders, cancellationToken);

    /// <summary>Gives one who takes part in a meeting.</summary>
    /// <param name="meetingId">The meeting.</param>
    /// <param name="participantId">The user's id in Entra ID.</param>
    /// <param name="tenantId">The user's tenant.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The participant.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="HttpOperationException">Teams refused.</exception>
    public Task<HttpOperationResponse<TeamsMeetingParticipant>> FetchParticipantWithHttpMessagesAsync(
        string meetingId, string participantId, string tenantId, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Get<TeamsMeetingParticipant>(
            WithQuery(
                $"v1/meetings/{Part(meetingId, nameof(meetingId))}/participants/{Part(participantId, nameof(participantId))}",
                ("tenantId", Required(tenantId, nameof(tenantId)))),
            customHeaders,
            cancellationToken);

    /// <summary>Shows a notification to people in a meeting.</summary>
    /// <param name="meetingId">The meeting.</param>
    /// <param name="notification">What is shown to whom.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Who was not reached; null where everybody was.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="HttpOperationException">Teams refused.</exception>
    public Task<HttpOperationResponse<MeetingNotificationResponse>> SendMeetingNotificationMessageAsync(
        string meetingId, MeetingNotificationBase notification, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        new RestCall
        {
            Method = HttpMethod.Post,
            Path = $"v1/meetings/{Part(meetingId, nameof(meetingId))}/notification",
            Accepted = Statuses.Notified,
            Body = Required(notification, nameof(notification)),
            Headers = customHeaders,
            Error = RestErrors.Plain,
        }.SendAsync<MeetingNotificationResponse>(Client, cancellationToken);

    private Task<HttpOperationResponse<T>> Get<T>(string path, Dictionary<string, List<string>> headers, CancellationToken cancellationToken) where T : class =>
        new RestCall { Method = HttpMethod.Get, Path = path, Accepted = Statuses.Ok, Headers = headers, Error = RestErrors.Plain }
            .SendAsync<T>(Client, cancellationToken);
}
