using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>A message to many, as Teams takes it.</summary>
internal sealed class BatchMessage
{
    /// <summary>The message.</summary>
    [JsonProperty("activity")]
    public IActivity Activity { get; set; }

    /// <summary>The users or channels it goes to; null where a team or tenant says so.</summary>
    [JsonProperty("members")]
    public List<TeamMember> Members { get; set; }

    /// <summary>The team it goes to; null where it goes to no team.</summary>
    [JsonProperty("teamId")]
    public string TeamId { get; set; }

    /// <summary>The tenant of those it goes to.</summary>
    [JsonProperty("tenantId")]
    public string TenantId { get; set; }
}
