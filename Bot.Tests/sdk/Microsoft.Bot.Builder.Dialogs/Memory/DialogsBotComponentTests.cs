using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class DialogsBotComponentTests
{
    private static readonly string[] ScopeNames =
        ["turn", "settings", "dialog", "dialogContext", "dialogclass", "class", "this", "conversation", "user"];

    [Fact]
    public void The_component_registers_scopes_and_resolvers_as_services()
    {
        var services = new ServiceCollection();

        new DialogsBotComponent().ConfigureServices(services, new ConfigurationBuilder().Build());

        using var provider = services.BuildServiceProvider();
        Assert.Equal(ScopeNames, provider.GetServices<MemoryScope>().Select(scope => scope.Name));
        Assert.Equal(5, provider.GetServices<IPathResolver>().Count());
    }

    [Fact]
    public void The_registration_offers_the_same()
    {
        var registration = new DialogsComponentRegistration();

        Assert.Equal(ScopeNames, registration.GetMemoryScopes().Select(scope => scope.Name));
        Assert.Equal(5, registration.GetPathResolvers().Count());
    }

    [Fact]
    public void Registering_the_defaults_adds_no_scope_twice()
    {
        ComponentRegistration.Add(new DialogsComponentRegistration());

        Assert.Equal(9, TestTurn.Context().State.Configuration.MemoryScopes.Count);
    }
}
