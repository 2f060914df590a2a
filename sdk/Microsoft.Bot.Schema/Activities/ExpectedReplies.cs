using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>
/// The bot's replies to an activity that was sent with <see cref="DeliveryModes.ExpectReplies"/>: the body of the
/// answer.
/// </summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.expectedreplies"/>
public class ExpectedReplies
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity> activities = null)
    {
        Activities = activities;
    }

    /// <summary>The replies, in order.</summary>
    [JsonProperty("activities")]
    public IList<Activity> Activities { get; set; }
}
