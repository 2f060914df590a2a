using System.Reflection;
using EcomBot.Tests.Sdk.Schema.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace EcomBot.Tests.Sdk.Schema;

public sealed class ConstructorTests
{
    /// <summary>Their arguments are not what their properties hold; tests of their own tell what they do.</summary>
    private static readonly Type[] Particular =
    [
        typeof(TaskModuleAction), typeof(Mention), typeof(Place), typeof(GeoCoordinates), typeof(MicrosoftPayMethodData),
        typeof(TargetedMeetingNotification), typeof(TeamsChannelDataSettings), typeof(TeamsPagedMembersResult),
    ];

    public static TheoryData<Type> Classes => [.. SchemaClasses.All.Except(Particular)];

    [Theory]
    [MemberData(nameof(Classes))]
    public void Each_argument_of_a_constructor_is_found_in_the_property_of_its_name(Type type)
    {
        foreach (var constructor in type.GetConstructors())
        {
            var arguments = constructor.GetParameters().Select(Argument).ToArray();

            var created = constructor.Invoke(arguments);

            Assert.IsType(type, created);
            Assert.All(constructor.GetParameters().Zip(arguments), pair => Assert.Equal(
                Comparable(pair.Second),
                Comparable(Property(type, pair.First.Name!).GetValue(created))));
        }
    }

    private static object? Argument(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(string) ? parameter.Name
        : parameter.ParameterType == typeof(System.Globalization.CultureInfo) ? new System.Globalization.CultureInfo("de-CH")
        : new RandomSchema(parameter.Position).Create(parameter.ParameterType);

    private static object? Comparable(object? value) =>
        value is System.Globalization.CultureInfo culture ? culture.Name : value;

    private static PropertyInfo Property(Type type, string name) => type.GetProperties()
        .First(property => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase));
}
