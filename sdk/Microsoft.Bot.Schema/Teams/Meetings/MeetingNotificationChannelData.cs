using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>In whose name a notification is sent.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.meetingnotificationchanneldata"/>
public class MeetingNotificationChannelData
{
    /// <summary>The people it is sent for.</summary>
    [JsonProperty("OnBehalfOf")]
    public IList<OnBehalfOf> OnBehalfOfList { get; set; }
}
