using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class MeetingNotificationRecipientFailureInfo
{
    [JsonProperty("recipientMri")]
    public string RecipientMri { get; set; }

    [JsonProperty("errorcode")]
    public string ErrorCode { get; set; }

    [JsonProperty("failureReason")]
    public string FailureReason { get; set; }
}
