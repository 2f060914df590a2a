using EcomBot.Tests.Sdk.Schema;

namespace EcomBot.Tests.Sdk.Api;

/// <summary>
/// Every public class, structure and enumeration of <c>sdk/</c> is reached by a test: the compiled tests use it, or one of the
/// suites that take all types of a kind has it. Who adds a type writes a test of what it does.
/// </summary>
public sealed class ReachedTypesTests
{
    public static TheoryData<string> Packages => [.. SdkTypes.Packages];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_test_reaches_every_public_type_of_a_package(string package)
    {
        var used = UsedApi.Of(typeof(ReachedTypesTests).Assembly.Location, SdkTypes.Packages).ToHashSet();

        var forgotten = System.Reflection.Assembly.Load(package).GetExportedTypes()
            .Where(HasBehaviour)
            .Where(type => !used.Contains($"{package}: {type.FullName!.Replace('+', '.')}"))
            .Where(type => !SchemaClasses.All.Contains(type) && !Constants.AreAllOf(type))
            .Select(type => type.FullName);

        Assert.Empty(forgotten);
    }

    [Fact]
    public void A_type_that_only_the_suites_know_is_not_taken_for_used()
    {
        var used = UsedApi.Of(typeof(ReachedTypesTests).Assembly.Location, SdkTypes.Packages);

        Assert.Contains("Microsoft.Bot.Schema: Microsoft.Bot.Schema.Activity", used);
        Assert.DoesNotContain("Microsoft.Bot.Schema: Microsoft.Bot.Schema.PaymentShippingOption", used);
    }

    // Interfaces and delegates do nothing themselves.
    private static bool HasBehaviour(Type type) => !type.IsInterface && !typeof(Delegate).IsAssignableFrom(type);
}
