using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A place, an entity of type <c>Place</c> (schema.org).</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.place"/>
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

    /// <summary>Its address, as a text or a <c>PostalAddress</c>.</summary>
    [JsonProperty("address")]
    public object Address { get; set; }

    /// <summary>Where it is, as <c>GeoCoordinates</c> or <c>GeoShape</c>.</summary>
    [JsonProperty("geo")]
    public object Geo { get; set; }

    /// <summary>A map of it, as an address or a <c>Map</c>.</summary>
    [JsonProperty("hasMap")]
    public object HasMap { get; set; }

    /// <summary>Name of the place.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }
}
