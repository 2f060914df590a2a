using System.Reflection;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Turns;
using EcomBot.Commerce.Operations;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Bot.Turns;

/// <summary>A turn's services serve the next turn when it changed nothing: none of them may remember anything by itself.</summary>
public class TurnScopeTests
{
    // These are told when a turn is over, or begin each anew.
    private static readonly Type[] Forgetful = [typeof(IShopTransaction), typeof(TurnStates), typeof(TurnWork), typeof(TurnTransaction)];

    [Fact]
    public void Services_of_a_turn_hold_nothing_that_changes()
    {
        List<ServiceDescriptor> services = [];
        EcomBot.Bot.Program.Build([$"--Commerce:ConnectionString=Data Source=:memory:"], all => services = [.. all]);
        var held = services.Where(service => service.Lifetime == ServiceLifetime.Scoped)
            .Select(service => service.ImplementationType ?? service.ServiceType)
            .Where(type => type.Namespace?.StartsWith("EcomBot", StringComparison.Ordinal) == true && !type.IsInterface
            && type.Namespace != "EcomBot.Bot.Insights.Pages")
            .Where(type => !Array.Exists(Forgetful, forgetful => forgetful.IsAssignableFrom(type))).Distinct()
            .SelectMany(type => Fields(type).Where(Changes).Select(field => $"{type.Name}.{field.Name}")).Order();

        Assert.Equal("", string.Join(" ", held));
    }

    [Fact]
    public async Task A_turn_that_only_talked_hands_its_services_on_and_one_that_failed_does_not()
    {
        await using var host = await TurnHost.OpenAsync(new SlowReader());
        var scopes = host.Get<TurnScopes>();
        await host.BringAsync(TurnHost.Message("m-1", "hello"));
        await host.BringAsync(TurnHost.Message("m-2", "hello"));
        var afterTwo = scopes.Free;

        await using (scopes.Open())
        {
        }

        Assert.Equal(1, afterTwo);
        Assert.Equal(0, scopes.Free);
        Assert.Equal(2, host.Channel.Delivered.Count);
    }

    private static IEnumerable<FieldInfo> Fields(Type? type) => type is null || type.Namespace?.StartsWith("EcomBot", StringComparison.Ordinal) != true
        ? [] : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Concat(Fields(type.BaseType));

    // What a constructor takes and a method never sets is as good as readonly, but the compiler does not mark it.
    private static bool Changes(FieldInfo field) =>
        (!field.IsInitOnly && !field.Name.EndsWith(">P", StringComparison.Ordinal))
        || (field.FieldType.IsGenericType && Array.Exists(Collections, collection => collection == field.FieldType.GetGenericTypeDefinition()));

    private static readonly Type[] Collections = [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(Queue<>), typeof(Stack<>)];
}
