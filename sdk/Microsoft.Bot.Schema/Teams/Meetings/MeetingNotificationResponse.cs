using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a notification.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.meetingnotificationresponse"/>
public class MeetingNotificationResponse
{
    /// <summary>Those whom it did not reach.</summary>
    [JsonProperty("recipientsFailureInfo")]
    public IList<MeetingNotificationRecipientFailureInfo> RecipientsFailureInfo { get; set; }
}
