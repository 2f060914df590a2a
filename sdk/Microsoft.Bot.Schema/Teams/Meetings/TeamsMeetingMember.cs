using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TeamsMeetingMember
{
    public TeamsMeetingMember(TeamsChannelAccount user, UserMeetingDetails meeting)
    {
        User = user;
        Meeting = meeting;
    }

    [JsonProperty("user")]
    public TeamsChannelAccount User { get; set; }

    [JsonProperty("Meeting")]
    public UserMeetingDetails Meeting { get; set; }
}
