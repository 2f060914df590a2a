using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>What Teams says in the channel data of an activity.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.teams.teamsactivityextensions"/>
public static class TeamsActivityExtensions
{
    /// <summary>Gets the channel of the team.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The channel's id, or <c>null</c>.</returns>
    public static string TeamsGetChannelId(this IActivity activity) => DataOf(activity)?.Channel?.Id;

    /// <summary>Gets the channel that was chosen when the bot was installed.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The channel's id, or <c>null</c>.</returns>
    public static string TeamsGetSelectedChannelId(this IActivity activity) => DataOf(activity)?.Settings?.SelectedChannel?.Id;

    /// <summary>Gets the team.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The team, or <c>null</c>.</returns>
    public static TeamInfo TeamsGetTeamInfo(this IActivity activity) => DataOf(activity)?.Team;

    /// <summary>Gets the meeting.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The meeting, or <c>null</c>.</returns>
    public static TeamsMeetingInfo TeamsGetMeetingInfo(this IActivity activity) => DataOf(activity)?.Meeting;

    /// <summary>Gets for whom the message was sent.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The people, or <c>null</c>.</returns>
    public static IList<OnBehalfOf> TeamsGetTeamOnBehalfOf(this IActivity activity) => DataOf(activity)?.OnBehalfOf;

    /// <summary>Makes an activity show up in the recipient's activity feed.</summary>
    /// <param name="activity">The activity.</param>
    public static void TeamsNotifyUser(this IActivity activity) => TeamsNotifyUser(activity, false);

    /// <summary>Makes an activity show up in the recipient's activity feed, or in a meeting.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="alertInMeeting">Whether it shows up in the meeting in place of the feed.</param>
    /// <param name="externalResourceUrl">What the meeting shows; default nothing.</param>
    public static void TeamsNotifyUser(this IActivity activity, bool alertInMeeting, string externalResourceUrl = null)
    {
        var data = activity.ChannelData as TeamsChannelData ?? DataOf(activity) ?? new TeamsChannelData();
        activity.ChannelData = data;
        data.Notification = new NotificationInfo { Alert = !alertInMeeting, AlertInMeeting = alertInMeeting, ExternalResourceUrl = externalResourceUrl };
    }

    private static TeamsChannelData DataOf(IActivity activity) => activity.GetChannelData<TeamsChannelData>();
}
