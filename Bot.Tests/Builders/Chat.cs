using System.Globalization;
using EcomBot.Cognitive;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Faq;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs;
using EcomBot.Tests.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Builders;

/// <summary>A customer who talks with the bot's dialogs, in a shop of a few customers and orders.</summary>
internal static class Chat
{
    /// <summary>A conversation in a shop.</summary>
    public static TestFlow In(string language, Customer[] customers, params Order[] orders)
    {
        var services = ServicesOf(_ => { }, customers, orders);
        var adapter = new TestAdapter(new ConversationReference(
            user: new("user"), bot: new("bot"), conversation: new(id: "chat"), channelId: "test", serviceUrl: "urn:test"));
        return new TestFlow(adapter, (turnContext, cancellationToken) => RunAsync(services, language, turnContext, cancellationToken));
    }

    /// <summary>A conversation in a shop whose host adds services of its own, message by message.</summary>
    public static Talk With(string language, Action<IServiceCollection> host, Customer[] customers, params Order[] orders)
    {
        var services = ServicesOf(host, customers, orders);
        return new((turnContext, cancellationToken) => RunAsync(services, language, turnContext, cancellationToken));
    }

    private static ServiceProvider ServicesOf(Action<IServiceCollection> host, Customer[] customers, Order[] orders)
    {
        var services = new ServiceCollection()
            .AddCognitive(new ConfigurationBuilder().Build())
            .AddDialogs()
            .AddSingleton(LearntIntents.Model)
            .AddSingleton(LearntIntents.Spelling)
            .AddSingleton<ICustomerDirectory>(new FakeCustomerDirectory(customers))
            .AddSingleton<IOrderStore>(new FakeOrderStore(orders))
            .AddSingleton<IFaq>(new FakeFaq())
            .AddSingleton<ICatalogue, EmptyCatalogue>()
            .AddSingleton<IStorage, MemoryStorage>()
            .AddScoped<ConversationState>();
        host(services);
        return services.BuildServiceProvider();
    }

    // Each turn in a scope of its own, as in the host, so that nothing outlives a turn but its state.
    private static async Task RunAsync(IServiceProvider services, string language, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        await using var scope = services.CreateAsyncScope();
        var state = scope.ServiceProvider.GetRequiredService<ConversationState>();
        var messages = services.GetRequiredService<MessageReader>();
        turnContext.TurnState.Set(await messages.ReadAsync(turnContext.Activity.Text, TextHints.None, cancellationToken));
        var main = scope.ServiceProvider.GetRequiredService<MainDialog>();
        await main.RunAsync(turnContext, state.CreateProperty<DialogState>("dialogs"), cancellationToken);
        await state.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }
}
