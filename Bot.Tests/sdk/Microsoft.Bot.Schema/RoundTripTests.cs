using System.Globalization;
using EcomBot.Tests.Sdk.Schema.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Schema;

public sealed class RoundTripTests
{
    public static TheoryData<Type> Classes =>
        [.. SchemaClasses.All.Where(type => type.GetConstructor(Type.EmptyTypes) != null)];

    [Theory]
    [MemberData(nameof(Classes))]
    public void What_an_object_holds_comes_back_from_its_JSON(Type type)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var wire = PublishedJson.Write(new RandomSchema(seed).Create(type)!);

            var again = PublishedJson.Write(PublishedJson.Read(wire, type, DateParseHandling.None));

            Assert.True(
                JToken.DeepEquals(PublishedJson.Parse(wire), PublishedJson.Parse(again)),
                string.Create(CultureInfo.InvariantCulture, $"{PublishedJson.Parse(wire)}\n{PublishedJson.Parse(again)}"));
        }
    }
}
