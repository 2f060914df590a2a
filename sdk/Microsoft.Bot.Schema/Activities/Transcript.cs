using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What was said and happened in a conversation.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.transcript"/>
public class Transcript
{
    public Transcript()
    {
    }

    public Transcript(IList<Activity> activities = null)
    {
        Activities = activities;
    }

    /// <summary>The activities, in order.</summary>
    [JsonProperty("activities")]
    public IList<Activity> Activities { get; set; }
}
