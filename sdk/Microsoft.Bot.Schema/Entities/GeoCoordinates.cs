using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class GeoCoordinates : Entity
{
    private const string EntityType = "GeoCoordinates";

    public GeoCoordinates()
    {
        Type = EntityType;
    }

    public GeoCoordinates(
        double? elevation = default,
        double? latitude = default,
        double? longitude = default,
        string type = null,
        string name = null)
    {
        Elevation = elevation;
        Latitude = latitude;
        Longitude = longitude;
        Type = EntityType;
        Name = name;
    }

    [JsonProperty("elevation")]
    public double? Elevation { get; set; }

    [JsonProperty("latitude")]
    public double? Latitude { get; set; }

    [JsonProperty("longitude")]
    public double? Longitude { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }
}
