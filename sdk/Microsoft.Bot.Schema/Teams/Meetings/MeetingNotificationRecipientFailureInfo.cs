using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody whom a notification did not reach.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.meetingnotificationrecipientfailureinfo"/>
public class MeetingNotificationRecipientFailureInfo
{
    /// <summary>Who, by their id in Teams.</summary>
    [JsonProperty("recipientMri")]
    public string RecipientMri { get; set; }

    /// <summary>Why not, by one of the service's names.</summary>
    [JsonProperty("errorcode")]
    public string ErrorCode { get; set; }

    /// <summary>Why not, for a developer.</summary>
    [JsonProperty("failureReason")]
    public string FailureReason { get; set; }
}
