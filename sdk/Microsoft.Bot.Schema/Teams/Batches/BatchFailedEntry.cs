using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody whom a message to many did not reach.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.batchfailedentry"/>
public class BatchFailedEntry
{
    /// <summary>Who.</summary>
    [JsonProperty("entryId")]
    public string EntryId { get; set; }

    /// <summary>Why not.</summary>
    [JsonProperty("error")]
    public string Error { get; set; }
}
