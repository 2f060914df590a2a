using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <content>What happens to teams and their channels.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.teams.teamsactivityhandler"/>
public partial class TeamsActivityHandler
{
    /// <summary>Answers that a channel was created.</summary>
    /// <param name="channelInfo">The channel.</param>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsChannelCreatedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Answers that a channel was deleted.</summary>
    /// <param name="channelInfo">The channel.</param>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsChannelDeletedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Answers that a channel was renamed.</summary>
    /// <param name="channelInfo">The channel.</param>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsChannelRenamedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Answers that a deleted channel is back.</summary>
    /// <param name="channelInfo">The channel.</param>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsChannelRestoredAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Answers that the team was archived.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsTeamArchivedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Answers that the team was deleted and can be restored.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsTeamDeletedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Answers that the team was deleted for good.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsTeamHardDeletedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Answers that the team was renamed.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsTeamRenamedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Answers that the deleted team is back.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsTeamRestoredAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Answers that the team is archived no more.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsTeamUnarchivedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        Task.CompletedTask;

    private Task OnTeamEventAsync(TeamsChannelData data, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        data?.EventType switch
        {
            "channelCreated" => OnTeamsChannelCreatedAsync(data.Channel, data.Team, turnContext, cancellationToken),
            "channelDeleted" => OnTeamsChannelDeletedAsync(data.Channel, data.Team, turnContext, cancellationToken),
            "channelRenamed" => OnTeamsChannelRenamedAsync(data.Channel, data.Team, turnContext, cancellationToken),
            "channelRestored" => OnTeamsChannelRestoredAsync(data.Channel, data.Team, turnContext, cancellationToken),
            "teamArchived" => OnTeamsTeamArchivedAsync(data.Team, turnContext, cancellationToken),
            "teamDeleted" => OnTeamsTeamDeletedAsync(data.Team, turnContext, cancellationToken),
            "teamHardDeleted" => OnTeamsTeamHardDeletedAsync(data.Team, turnContext, cancellationToken),
            "teamRenamed" => OnTeamsTeamRenamedAsync(data.Team, turnContext, cancellationToken),
            "teamRestored" => OnTeamsTeamRestoredAsync(data.Team, turnContext, cancellationToken),
            "teamUnarchived" => OnTeamsTeamUnarchivedAsync(data.Team, turnContext, cancellationToken),
            _ => base.OnConversationUpdateActivityAsync(turnContext, cancellationToken),
        };
}
