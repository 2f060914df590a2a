using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody's part in a meeting.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.usermeetingdetails"/>
public class UserMeetingDetails
{
    /// <summary>Whether they are in it now.</summary>
    [JsonProperty("InMeeting")]
    public bool InMeeting { get; set; }

    /// <summary>What they are in it: <c>Organizer</c>, <c>Presenter</c> or <c>Attendee</c>.</summary>
    [JsonProperty("Role")]
    public string Role { get; set; }
}
