using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <content>People who come and leave.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.teams.teamsactivityhandler"/>
public partial class TeamsActivityHandler
{
    /// <inheritdoc/>
    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (!IsTeams(turnContext))
        {
            return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
        }

        var activity = turnContext.Activity;
        var data = activity.GetChannelData<TeamsChannelData>();
        return activity.MembersAdded is not null
            ? OnTeamsMembersAddedDispatchAsync(activity.MembersAdded, data?.Team, turnContext, cancellationToken)
            : activity.MembersRemoved is not null
                ? OnTeamsMembersRemovedDispatchAsync(activity.MembersRemoved, data?.Team, turnContext, cancellationToken)
                : OnTeamEventAsync(data, turnContext, cancellationToken);
    }

    /// <summary>Asks Teams who came, where the activity does not say it, and welcomes them.</summary>
    /// <param name="membersAdded">Who came, as the activity says it.</param>
    /// <param name="teamInfo">The team; <c>null</c> outside of one.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual async Task OnTeamsMembersAddedDispatchAsync(IList<ChannelAccount> membersAdded, TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var members = new List<TeamsChannelAccount>(membersAdded.Count);
        foreach (var member in membersAdded)
        {
            // Teams says all of a person sometimes, and of a bot it knows no more than the activity says.
            var known = member.Properties?.HasValues == true || member.Id == turnContext.Activity.Recipient?.Id;
            members.Add(known ? AsTeamsAccount(member) : await AskForAsync(member, turnContext, cancellationToken));
        }

        await OnTeamsMembersAddedAsync(members, teamInfo, turnContext, cancellationToken);
    }

    /// <summary>Answers people who left.</summary>
    /// <param name="membersRemoved">Who left, as the activity says it.</param>
    /// <param name="teamInfo">The team; <c>null</c> outside of one.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsMembersRemovedDispatchAsync(IList<ChannelAccount> membersRemoved, TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        OnTeamsMembersRemovedAsync(membersRemoved.Select(AsTeamsAccount).ToList(), teamInfo, turnContext, cancellationToken);

    /// <summary>Welcomes people who came; default as every channel's bot does.</summary>
    /// <param name="teamsMembersAdded">Who came.</param>
    /// <param name="teamInfo">The team; <c>null</c> outside of one.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        OnMembersAddedAsync(teamsMembersAdded?.Cast<ChannelAccount>().ToList(), turnContext, cancellationToken);

    /// <summary>Answers people who left; default as every channel's bot does.</summary>
    /// <param name="teamsMembersRemoved">Who left.</param>
    /// <param name="teamInfo">The team; <c>null</c> outside of one.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTeamsMembersRemovedAsync(IList<TeamsChannelAccount> teamsMembersRemoved, TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        OnMembersRemovedAsync(teamsMembersRemoved?.Cast<ChannelAccount>().ToList(), turnContext, cancellationToken);

    private static TeamsChannelAccount AsTeamsAccount(ChannelAccount member) =>
        member as TeamsChannelAccount ?? JObject.FromObject(member).ToObject<TeamsChannelAccount>();

    private static async Task<TeamsChannelAccount> AskForAsync(ChannelAccount member, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        try
        {
            return await TeamsInfo.GetMemberAsync(turnContext, member.Id, cancellationToken);
        }
        catch (ErrorResponseException exception) when (exception.Body?.Error?.Code == "ConversationNotFound")
        {
            // Who came with the bot may be gone already, or be a bot that the conversation does not list.
            return new TeamsChannelAccount { Id = member.Id, Name = member.Name, AadObjectId = member.AadObjectId, Role = member.Role };
        }
    }
}
