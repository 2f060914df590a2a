using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody in whose name a bot acts.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.onbehalfof"/>
public class OnBehalfOf
{
    /// <summary>Always 0, as the first and only one.</summary>
    [JsonProperty("itemid")]
    public int ItemId { get; set; }

    /// <summary>What they are: <c>person</c>.</summary>
    [JsonProperty("mentionType")]
    public string MentionType { get; set; }

    /// <summary>Who they are, by their id in Teams.</summary>
    [JsonProperty("mri")]
    public string Mri { get; set; }

    /// <summary>The name others see.</summary>
    [JsonProperty("displayName")]
    public string DisplayName { get; set; }
}
