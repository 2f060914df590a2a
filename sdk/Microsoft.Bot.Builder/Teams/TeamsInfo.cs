using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>
/// Questions to Microsoft Teams about teams, channels, members and meetings.
/// See https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context.
/// </summary>
public static partial class TeamsInfo
{
    /// <summary>Gets what a team is.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="teamId">The team; default that of the turn.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The team.</returns>
    /// <exception cref="InvalidOperationException">There is no team.</exception>
    public static async Task<TeamDetails> GetTeamDetailsAsync(ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
    {
        var team = TeamOf(turnContext, teamId);
        using var teams = TeamsClientOf(turnContext);
        return await teams.Teams.FetchTeamDetailsAsync(team, cancellationToken);
    }

    /// <summary>Gets the channels of a team.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="teamId">The team; default that of the turn.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The channels.</returns>
    /// <exception cref="InvalidOperationException">There is no team.</exception>
    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(ITurnContext turnContext, string teamId = null,
        CancellationToken cancellationToken = default)
    {
        var team = TeamOf(turnContext, teamId);
        using var teams = TeamsClientOf(turnContext);
        return (await teams.Teams.FetchChannelListAsync(team, cancellationToken)).Conversations;
    }

    /// <summary>Sends an activity to a channel of a team, as a conversation of its own.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="teamsChannelId">The channel.</param>
    /// <param name="credentials">The bot's credentials, of which the application id is taken.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <returns>The conversation that was begun, and the id of the activity.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public static Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(ITurnContext turnContext, IActivity activity,
        string teamsChannelId, MicrosoftAppCredentials credentials, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        CheckTurn(turnContext);
        NotEmpty(teamsChannelId, nameof(teamsChannelId));
        ArgumentNullException.ThrowIfNull(credentials);
        return SendMessageToTeamsChannelAsync(turnContext, activity, teamsChannelId, credentials.MicrosoftAppId, cancellationToken);
    }

    /// <summary>Sends an activity to a channel of a team, as a conversation of its own.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="teamsChannelId">The channel.</param>
    /// <param name="botAppId">The bot's application id.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <returns>The conversation that was begun, and the id of the activity.</returns>
    /// <exception cref="ArgumentNullException">An argument other than the application id is <c>null</c>.</exception>
    public static async Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(ITurnContext turnContext, IActivity activity,
        string teamsChannelId, string botAppId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        CheckTurn(turnContext);
        NotEmpty(teamsChannelId, nameof(teamsChannelId));
        var parameters = new ConversationParameters
        {
            IsGroup = true,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo { Id = teamsChannelId } },
            Activity = (Activity)activity,
        };
        ConversationReference begun = null;
        string activityId = null;
        await turnContext.Adapter.CreateConversationAsync(
            botAppId, Channels.Msteams, turnContext.Activity.ServiceUrl, null, parameters, Remember, cancellationToken);
        return new Tuple<ConversationReference, string>(begun, activityId);

        Task Remember(ITurnContext turn, CancellationToken token)
        {
            begun = turn.Activity.GetConversationReference();
            activityId = turn.Activity.Id;
            return Task.CompletedTask;
        }
    }

    private static IConnectorClient ConnectorOf(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("This method requires a connector client.");

    private static TeamsConnectorClient TeamsClientOf(ITurnContext turnContext)
    {
        var connector = ConnectorOf(turnContext);
        return connector is ConnectorClient client
            ? new TeamsConnectorClient(client.BaseUri, client.Credentials, client.HttpClient, disposeHttpClient: false)
            : new TeamsConnectorClient(connector.BaseUri, connector.Credentials);
    }

    private static string TeamOf(ITurnContext turnContext, string teamId) =>
        teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id
            ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");

    private static string ConversationOf(ITurnContext turnContext) =>
        turnContext.Activity?.Conversation?.Id ?? throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");

    private static void CheckTurn(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity is null)
        {
            throw new InvalidOperationException(nameof(turnContext.Activity));
        }
    }

    private static void NotEmpty(string value, string name)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new ArgumentNullException(name, $"{name} is required.");
        }
    }
}
