using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A place on the earth, an entity of type <c>GeoCoordinates</c> (schema.org).</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.geocoordinates"/>
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

    /// <summary>Height above the WGS 84 ellipsoid, in metres.</summary>
    [JsonProperty("elevation")]
    public double? Elevation { get; set; }

    /// <summary>Degrees north of the equator in WGS 84, from -90 to 90.</summary>
    [JsonProperty("latitude")]
    public double? Latitude { get; set; }

    /// <summary>Degrees east of Greenwich in WGS 84, from -180 to 180.</summary>
    [JsonProperty("longitude")]
    public double? Longitude { get; set; }

    /// <summary>Name of the place.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }
}
