using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The task an activity is a part of, and how far it has come.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.semanticaction"/>
public class SemanticAction
{
    public SemanticAction()
    {
    }

    public SemanticAction(string id = null, IDictionary<string, Entity> entities = null)
    {
        Id = id;
        Entities = entities;
    }

    /// <summary>Which task.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>What the task works on, by name.</summary>
    [JsonProperty("entities")]
    public IDictionary<string, Entity> Entities { get; set; }

    /// <summary>How far it has come: one of <see cref="SemanticActionStates"/>.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}
