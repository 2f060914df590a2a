using System.Reflection;
using EcomBot.Tests.Layout;
using Newtonsoft.Json;

namespace EcomBot.Tests.Sdk.Schema.Json;

/// <summary>
/// The names of properties on the wire are kept as text, <c>wire-names.txt</c>, and held against the published packages where
/// their listing is at hand.
/// </summary>
public sealed class WireNameTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static TheoryData<Type> Classes => [.. SchemaClasses.All];

    [Fact]
    public void Each_property_has_the_name_on_the_wire_that_the_list_says()
    {
        var list = Path.Combine(Repository.Root, "Bot.Tests", "sdk", "Microsoft.Bot.Schema", "Json", "wire-names.txt");
        var listed = File.Exists(list) ? File.ReadAllLines(list) : [];
        var ours = SchemaClasses.All.SelectMany(LinesOf).Order(StringComparer.Ordinal).ToList();
        if (!ours.SequenceEqual(listed))
        {
            File.WriteAllLines($"{list}.now", ours);
        }

        Assert.True(
            ours.SequenceEqual(listed),
            $"New: {string.Join(", ", ours.Except(listed))}. Gone: {string.Join(", ", listed.Except(ours))}. If that is meant, {list}.now takes the place of the list.");
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void An_object_is_written_with_those_names_alone(Type type)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            if (new RandomSchema(seed).Create(type) is { } value)
            {
                var known = NamesOf(value.GetType()).ToHashSet();
                var wire = PublishedJson.Parse(PublishedJson.Write(value));

                Assert.All(wire.Children<Newtonsoft.Json.Linq.JProperty>(), property => Assert.True(
                    known.Contains(property.Name) || property.Name.StartsWith("x ", StringComparison.Ordinal)
                        || property.Name.StartsWith("key ", StringComparison.Ordinal),
                    $"{type.Name} has {property.Name}"));
            }
        }
    }

    private static IEnumerable<string> LinesOf(Type type) =>
        type.GetProperties(Own).Where(IsWritten).Select(property => $"{type.FullName}.{property.Name}: {NameOf(property)}");

    private static IEnumerable<string> NamesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsWritten).Select(NameOf);

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyAttribute>(inherit: true)?.PropertyName ?? property.Name;

    private static bool IsWritten(PropertyInfo property) =>
        property.GetCustomAttribute<JsonIgnoreAttribute>() is null
        && property.GetCustomAttribute<JsonExtensionDataAttribute>() is null
        && property.GetIndexParameters().Length == 0;
}
