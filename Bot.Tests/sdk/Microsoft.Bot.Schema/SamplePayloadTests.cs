using System.Reflection;
using EcomBot.Tests.Layout;
using EcomBot.Tests.Sdk.Schema.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Schema;

/// <summary>JSON as channels and bots write it, a file a class, <c>Payloads/Schema/CLASS.json</c>.</summary>
public sealed class SamplePayloadTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "Bot.Tests", "Payloads", "Schema");

    public static TheoryData<string> Samples =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_read_and_written_as_it_is(string sample)
    {
        var (wire, read) = Read(sample);

        var again = PublishedJson.Parse(PublishedJson.Write(read));

        Assert.True(JToken.DeepEquals(PublishedJson.Parse(wire), again), again.ToString());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_field_of_a_sample_has_a_property(string sample) => Assert.Empty(UnknownIn(Read(sample).Value, sample));

    [Fact]
    public void A_field_without_a_property_is_seen()
    {
        var read = PublishedJson.Read("""{"members":[{"id":"1","nick":"Ana"}]}"""u8.ToArray(), TypeOf("PagedMembersResult"));

        Assert.Equal(["sample.Members[].nick"], UnknownIn(read, "sample"));
    }

    private static (byte[] Wire, object Value) Read(string sample)
    {
        var wire = File.ReadAllBytes(Path.Combine(Folder, $"{sample}.json"));
        return (wire, PublishedJson.Read(wire, TypeOf(sample), DateParseHandling.None));
    }

    private static Type TypeOf(string sample) => SchemaClasses.All.Single(type => type.Name == sample);

    private static IEnumerable<string> UnknownIn(object? value, string path) => value switch
    {
        null or string or JToken => [],
        System.Collections.IEnumerable items => items.Cast<object?>().SelectMany(item => UnknownIn(item, $"{path}[]")),
        _ when SchemaClasses.All.Contains(value.GetType()) => value.GetType().GetProperties().SelectMany(property => UnknownIn(property, value, path)),
        _ => [],
    };

    private static IEnumerable<string> UnknownIn(PropertyInfo property, object owner, string path)
    {
        var value = property.GetValue(owner);
        return !property.IsDefined(typeof(JsonExtensionDataAttribute)) ? UnknownIn(value, $"{path}.{property.Name}")
            : value is JObject unknown ? unknown.Properties().Select(one => $"{path}.{one.Name}")
            : value is IDictionary<string, object> fields ? fields.Keys.Select(name => $"{path}.{name}")
            : [];
    }
}
