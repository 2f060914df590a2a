using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Who gets a notification, and where they see it.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.targetedmeetingnotificationvalue"/>
public class TargetedMeetingNotificationValue
{
    /// <summary>Who gets it, by their ids in Teams.</summary>
    [JsonProperty("recipients")]
    public IList<string> Recipients { get; set; }

    /// <summary>Where they see what.</summary>
    [JsonProperty("surfaces")]
    public IList<Surface> Surfaces { get; set; }
}
