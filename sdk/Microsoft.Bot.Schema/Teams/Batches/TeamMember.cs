using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TeamMember
{
    public TeamMember()
    {
    }

    public TeamMember(string id = null)
    {
        Id = id;
    }

    [JsonProperty("id")]
    public string Id { get; set; }
}
