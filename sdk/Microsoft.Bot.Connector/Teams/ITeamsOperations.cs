using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>What a bot may ask Microsoft Teams about teams.</summary>
/// <remarks>See https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context.</remarks>
public interface ITeamsOperations
{
    /// <summary>Gives a team's channels.</summary>
    /// <param name="teamId">The team.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The channels.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="HttpOperationException">Teams refused.</exception>
    Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(
        string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Gives a team's name and group.</summary>
    /// <param name="teamId">The team.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The team.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="HttpOperationException">Teams refused.</exception>
    Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(
        string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);
}
