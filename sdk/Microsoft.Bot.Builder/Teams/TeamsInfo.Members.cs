using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Members of teams and conversations.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.teams.teamsinfo"/>
public static partial class TeamsInfo
{
    /// <summary>Gets a member of the team or the conversation of a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="userId">The member.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The member.</returns>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default) =>
        turnContext.Activity.TeamsGetTeamInfo()?.Id is { } team
            ? GetTeamMemberAsync(turnContext, userId, team, cancellationToken)
            : MemberAsync(ConnectorOf(turnContext), userId, turnContext.Activity?.Conversation?.Id, cancellationToken);

    /// <summary>Gets a member of a team.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="userId">The member.</param>
    /// <param name="teamId">The team; default that of the turn.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The member.</returns>
    /// <exception cref="InvalidOperationException">There is no team.</exception>
    public static Task<TeamsChannelAccount> GetTeamMemberAsync(ITurnContext turnContext, string userId, string teamId = null,
        CancellationToken cancellationToken = default) =>
        MemberAsync(ConnectorOf(turnContext), userId, TeamOf(turnContext, teamId), cancellationToken);

    /// <summary>Gets all members of the team or the conversation of a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The members.</returns>
    [Obsolete("Microsoft Teams is deprecating the non-paged version of the getMembers API which this method uses. Please use GetPagedMembersAsync instead of this API.")]
    public static Task<IEnumerable<TeamsChannelAccount>> GetMembersAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        turnContext.Activity.TeamsGetTeamInfo()?.Id is { } team
            ? GetTeamMembersAsync(turnContext, team, cancellationToken)
            : MembersAsync(ConnectorOf(turnContext), turnContext.Activity?.Conversation?.Id, cancellationToken);

    /// <summary>Gets all members of a team.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="teamId">The team; default that of the turn.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The members.</returns>
    /// <exception cref="InvalidOperationException">There is no team.</exception>
    [Obsolete("Microsoft Teams is deprecating the non-paged version of the getMembers API which this method uses. Please use GetPagedTeamMembersAsync instead of this API.")]
    public static Task<IEnumerable<TeamsChannelAccount>> GetTeamMembersAsync(ITurnContext turnContext, string teamId = null,
        CancellationToken cancellationToken = default) =>
        MembersAsync(ConnectorOf(turnContext), TeamOf(turnContext, teamId), cancellationToken);

    /// <summary>Gets members of the team or the conversation of a turn, a page at a time.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="pageSize">Members a page; default as Teams likes.</param>
    /// <param name="continuationToken">Where the page before ended; default the first page.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The page.</returns>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(ITurnContext turnContext, int? pageSize = default, string continuationToken = null,
        CancellationToken cancellationToken = default) =>
        turnContext.Activity.TeamsGetTeamInfo()?.Id is { } team
            ? GetPagedTeamMembersAsync(turnContext, team, continuationToken, pageSize, cancellationToken)
            : PageAsync(ConnectorOf(turnContext), turnContext.Activity?.Conversation?.Id, continuationToken, pageSize, cancellationToken);

    /// <summary>Gets members of a team, a page at a time.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="teamId">The team; default that of the turn.</param>
    /// <param name="continuationToken">Where the page before ended; default the first page.</param>
    /// <param name="pageSize">Members a page; default as Teams likes.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The page.</returns>
    /// <exception cref="InvalidOperationException">There is no team.</exception>
    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(ITurnContext turnContext, string teamId = null, string continuationToken = null,
        int? pageSize = default, CancellationToken cancellationToken = default) =>
        PageAsync(ConnectorOf(turnContext), TeamOf(turnContext, teamId), continuationToken, pageSize, cancellationToken);

    private static async Task<TeamsChannelAccount> MemberAsync(IConnectorClient connector, string userId, string conversationId,
        CancellationToken cancellationToken)
    {
        if (conversationId is null)
        {
            throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");
        }

        if (userId is null)
        {
            throw new InvalidOperationException("The GetMembers operation needs a valid user Id.");
        }

        var conversations = connector.Conversations as Conversations
            ?? throw new InvalidOperationException("The connector client cannot look up one member.");
        return AsTeams(await conversations.GetConversationMemberAsync(userId, conversationId, cancellationToken));
    }

    private static async Task<IEnumerable<TeamsChannelAccount>> MembersAsync(IConnectorClient connector, string conversationId,
        CancellationToken cancellationToken)
    {
        if (conversationId is null)
        {
            throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");
        }

        var members = await connector.Conversations.GetConversationMembersAsync(conversationId, cancellationToken);
        return members.Select(AsTeams);
    }

    private static async Task<TeamsPagedMembersResult> PageAsync(IConnectorClient connector, string conversationId, string continuationToken, int? pageSize,
        CancellationToken cancellationToken)
    {
        if (conversationId is null)
        {
            throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");
        }

        var page = await connector.Conversations.GetConversationPagedMembersAsync(conversationId, pageSize, continuationToken, cancellationToken);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    private static TeamsChannelAccount AsTeams(ChannelAccount member) => JObject.FromObject(member).ToObject<TeamsChannelAccount>();
}
