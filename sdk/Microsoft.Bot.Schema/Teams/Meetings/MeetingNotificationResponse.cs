using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class MeetingNotificationResponse
{
    [JsonProperty("recipientsFailureInfo")]
    public IList<MeetingNotificationRecipientFailureInfo> RecipientsFailureInfo { get; set; }
}
