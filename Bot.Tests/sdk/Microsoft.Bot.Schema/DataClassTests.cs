using System.Reflection;
using System.Text;
using EcomBot.Tests.Sdk.Schema.Json;
using Microsoft.Bot.Schema.Json;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Schema;

/// <summary>What holds for every class of the schema that can be made with nothing in it.</summary>
public sealed class DataClassTests
{
    public static TheoryData<Type> Classes => [.. SchemaClasses.All.Where(type => type.GetConstructor(Type.EmptyTypes) != null)];

    public static TheoryData<Type> Open =>
        [.. SchemaClasses.All.Where(type => type.GetConstructor(Type.EmptyTypes) != null && UnknownOf(type) != null)];

    public static TheoryData<Type> Closed =>
        [.. SchemaClasses.All.Where(type => type.GetConstructor(Type.EmptyTypes) != null && UnknownOf(type) == null && !IsReadInAWayOfItsOwn(type))];

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_property_holds_what_it_is_given(Type type)
    {
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is { IsPublic: true }))
        {
            var holder = Activator.CreateInstance(type)!;
            var value = property.PropertyType.IsEnum
                ? Enum.GetValues(property.PropertyType).GetValue(1)
                : new RandomSchema(7).Create(property.PropertyType);

            property.SetValue(holder, value);

            Assert.Equal(value, property.GetValue(holder));
        }
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Nothing_that_is_null_is_written(Type type)
    {
        var holder = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.CanWrite && !property.PropertyType.IsValueType))
        {
            property.SetValue(holder, null);
        }

        var wire = WireSerializer.Write(holder);

        Assert.DoesNotContain("null", Encoding.UTF8.GetString(wire), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Open))]
    public void A_field_nobody_knows_comes_back_with_the_object(Type type)
    {
        var wire = """{"x-order":{"number":"W1","lines":[1,2.5,null,true]},"x-note":"2024-01-02T03:04:05Z"}"""u8.ToArray();

        var again = PublishedJson.Write(PublishedJson.Read(wire, type, DateParseHandling.None));

        var unknown = PublishedJson.Parse(again).Children<JProperty>().Where(property => property.Name.StartsWith("x-", StringComparison.Ordinal));
        Assert.True(JToken.DeepEquals(PublishedJson.Parse(wire), new JObject(unknown)), PublishedJson.Parse(again).ToString());
    }

    [Theory]
    [MemberData(nameof(Closed))]
    public void A_field_nobody_knows_is_no_error_where_there_is_no_place_for_it(Type type)
    {
        var read = PublishedJson.Read("""{"x-order":{"number":"W1"}}"""u8.ToArray(), type);

        Assert.IsType(type, read);
        Assert.DoesNotContain("W1", Encoding.UTF8.GetString(PublishedJson.Write(read)), StringComparison.Ordinal);
    }

    private static PropertyInfo? UnknownOf(Type type) =>
        type.GetProperties().FirstOrDefault(property => property.IsDefined(typeof(JsonExtensionDataAttribute)));

    // Surfaces are told apart by what they say they are.
    private static bool IsReadInAWayOfItsOwn(Type type) => typeof(Surface).IsAssignableFrom(type);
}
