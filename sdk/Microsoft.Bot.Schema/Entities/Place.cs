using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class Place : Entity
{
    private const string EntityType = "Place";

    public Place()
    {
        Type = EntityType;
    }

    public Place(object address = null, object geo = null, object hasMap = null, string type = null, string name = null)
    {
        Address = address;
        Geo = geo;
        HasMap = hasMap;
        Type = EntityType;
        Name = name;
    }

    [JsonProperty("address")]
    public object Address { get; set; }

    [JsonProperty("geo")]
    public object Geo { get; set; }

    [JsonProperty("hasMap")]
    public object HasMap { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }
}
