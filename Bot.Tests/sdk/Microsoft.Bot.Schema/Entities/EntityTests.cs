using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Schema.Entities;

public sealed class EntityTests
{
    [Fact]
    public void An_entity_gives_its_content_as_the_class_of_its_type()
    {
        var entity = JsonConvert.DeserializeObject<Entity>(
            """{"type":"GeoCoordinates","latitude":47.37,"longitude":8.54,"elevation":408,"name":"Zürich"}""")!;

        var place = entity.GetAs<GeoCoordinates>();

        Assert.Equal((47.37, 8.54, 408, "Zürich"), (place.Latitude, place.Longitude, place.Elevation, place.Name));
    }

    [Fact]
    public void An_entity_takes_over_type_and_content_of_an_object()
    {
        var entity = new Entity("before") { Properties = JObject.Parse("""{"old":1}""") };

        entity.SetAs(new Mention(new ChannelAccount("ana"), "<at>Ana</at>"));

        Assert.Equal("mention", entity.Type);
        Assert.False(entity.Properties.ContainsKey("old"));
        Assert.Equal("ana", (string?)entity.Properties["mentioned"]!["id"]);
        Assert.Equal("ana", entity.GetAs<Mention>().Mentioned.Id);
    }

    [Fact]
    public void A_time_keeps_its_form_when_an_entity_is_seen_as_another_class()
    {
        var entity = JsonConvert.DeserializeObject<Entity>("""{"type":"t","name":"2024-01-02T03:04:05Z"}""")!;

        Assert.Equal("2024-01-02T03:04:05Z", entity.GetAs<Place>().Name);
    }

    [Fact]
    public void Entities_with_the_same_JSON_are_equal()
    {
        var one = JsonConvert.DeserializeObject<Entity>("""{"type":"t","a":1,"b":{"c":"2024-01-02T03:04:05Z"}}""")!;
        var other = JsonConvert.DeserializeObject<Entity>("""{"b":{"c":"2024-01-02T03:04:05Z"},"type":"t","a":1}""")!;

        Assert.True(one.Equals(other));
        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Entities_that_differ_are_not_equal()
    {
        var entity = new Entity("t") { Properties = JObject.Parse("""{"a":1}""") };

        Assert.False(entity.Equals(new Entity("t")));
        Assert.False(entity.Equals(new Entity("u") { Properties = entity.Properties }));
        Assert.False(entity.Equals((Entity?)null));
        Assert.False(entity.Equals("t"));
    }

    [Fact]
    public void A_made_entity_equals_the_one_that_is_read()
    {
        var made = new Mention(new ChannelAccount("ana"), "<at>Ana</at>");

        var read = JsonConvert.DeserializeObject<Entity>(JsonConvert.SerializeObject(
            made, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore }));

        Assert.True(made.Equals(read));
    }

    [Fact]
    public void Entities_know_their_own_type()
    {
        Assert.Equal("mention", new Mention().Type);
        Assert.Equal("mention", new Mention(text: "<at>Ana</at>").Type);
        Assert.Equal("Place", new Place().Type);
        Assert.Equal("Place", new Place(name: "Zürich").Type);
        Assert.Equal("GeoCoordinates", new GeoCoordinates().Type);
        Assert.Equal("GeoCoordinates", new GeoCoordinates(latitude: 1).Type);
    }

    [Fact]
    public void Properties_can_be_filled_at_once_and_are_never_null()
    {
        var entity = new Entity { Properties = null };

        entity.Properties!["a"] = 1;

        Assert.Equal("""{"type":null,"a":1}""", JsonConvert.SerializeObject(entity));
    }
}
