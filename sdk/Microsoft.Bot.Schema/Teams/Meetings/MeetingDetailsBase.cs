using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What all meetings have.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.meetingdetailsbase"/>
public class MeetingDetailsBase
{
    internal MeetingDetailsBase()
    {
    }

    /// <summary>Its id, encoded in base 64.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Where one joins it.</summary>
    [JsonProperty("joinUrl")]
    public Uri JoinUrl { get; set; }

    /// <summary>Its title.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }
}
