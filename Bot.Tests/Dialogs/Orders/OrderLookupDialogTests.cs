using EcomBot.Commerce.Orders;
using EcomBot.Tests.Builders;
using EcomBot.Tests.Fakes;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Dialogs.Orders;

public sealed class OrderLookupDialogTests
{
    private const string AsksWho =
        "To see your orders I need to know who you are. What is your e-mail address? Your first name, last name and postal code will do as well.";

    private static readonly Order Lamp = Given.AnOrder(of: Given.Ana) with { Shipments = [Given.AShipment("357962501027")] };

    [Fact]
    public Task An_order_is_told_once_the_customer_is_known() =>
        Chat.In("en", [Given.Ana], Lamp)
            .Send("where is my order #W1000001?")
            .AssertReply(AsksWho)
            .Send("ana@example.com")
            .AssertReply("Thank you, Ana.")
            .AssertReply(Told("Order #W1000001 is on its way to you.", "Desk Lamp", "357962501027"))
            .StartTestAsync();

    [Fact]
    public async Task An_order_that_is_named_is_read_alone()
    {
        var orders = new FakeOrderStore(Lamp, Given.AnOrder(Given.Ana, "#W1000002"));
        var talk = Chat.With("en", services => services.AddSingleton<IOrderStore>(orders), [Given.Ana]);
        await talk.SayAsync("Ana Silva, 78701");
        var before = orders.ListsRead;

        var replies = await talk.SayAsync("where is my order #W1000001?");

        Assert.Contains(replies, reply => reply.Contains("Order #W1000001 is on its way to you.", StringComparison.Ordinal));
        Assert.Equal(before, orders.ListsRead);
        await talk.SayAsync("where are the lamp and the mug?");
        Assert.True(orders.ListsRead > before);
    }

    [Fact]
    public Task An_order_of_someone_else_is_reported_as_not_found() =>
        Chat.In("en", [Given.Ana, Given.Bo], Lamp)
            .Send("where is my order #W1000001?")
            .AssertReply(AsksWho)
            .Send("bo@example.com")
            .AssertReply("Thank you, Bo.")
            .AssertReply("I could not find an order #W1000001 in your account. Please check the number.")
            .StartTestAsync();

    [Fact]
    public Task A_customer_who_gives_no_number_picks_from_their_own_orders() =>
        Chat.In("en", [Given.Ana, Given.Bo], Lamp, Given.AnOrder(Given.Ana, "#W1000002", OrderStatus.Delivered, "Mug"), Given.AnOrder(Given.Bo, "#W1000003"))
            .Send("where is my parcel")
            .AssertReply(AsksWho)
            .Send("ana@example.com")
            .AssertReply("Thank you, Ana.")
            .AssertReply(Offering("#W1000001", "#W1000002"))
            .Send("#W1000002")
            .AssertReply(Told("Order #W1000002 has been delivered.", "Mug"))
            .StartTestAsync();

    [Fact]
    public Task A_customer_with_one_order_is_not_asked_which() =>
        Chat.In("en", [Given.Ana], Lamp)
            .Send("where is my parcel")
            .AssertReply(AsksWho)
            .Send("ana@example.com")
            .AssertReply("Thank you, Ana.")
            .AssertReply(Told("Order #W1000001 is on its way to you."))
            .StartTestAsync();

    [Fact]
    public Task A_customer_who_is_known_is_not_asked_again() =>
        Chat.In("en", [Given.Ana], Lamp, Given.AnOrder(Given.Ana, "#W1000002", OrderStatus.Delivered, "Mug"))
            .Send("I am Ana Silva, 78701. Where is #W1000001?")
            .AssertReply("Thank you, Ana.")
            .AssertReply(Told("Order #W1000001 is on its way to you."))
            .Send("and order w1000002?")
            .AssertReply(Told("Order #W1000002 has been delivered."))
            .StartTestAsync();

    [Fact]
    public Task A_number_without_its_prefix_will_do() =>
        Chat.In("en", [Given.Ana], Lamp)
            .Send("my order number is 1000001, email ana@example.com, where is it")
            .AssertReply("Thank you, Ana.")
            .AssertReply(Told("Order #W1000001 is on its way to you."))
            .StartTestAsync();

    [Fact]
    public Task A_customer_without_orders_is_told_so() =>
        Chat.In("en", [Given.Bo], Lamp)
            .Send("where is my parcel, bo@example.com")
            .AssertReply("Thank you, Bo.")
            .AssertReply("There is no order in your account yet.")
            .StartTestAsync();

    [Theory]
    [InlineData("de", "Wo ist meine Bestellung #W1000001?", "Danke, Ana.", "Bestellung #W1000001 ist unterwegs zu Ihnen.")]
    [InlineData("fr", "Où est ma commande #W1000001 ?", "Merci, Ana.", "La commande #W1000001 est en route.")]
    [InlineData("es", "¿Dónde está mi pedido #W1000001?", "Gracias, Ana.", "El pedido #W1000001 está en camino.")]
    [InlineData("pt-BR", "Onde está meu pedido #W1000001?", "Obrigado, Ana.", "O pedido #W1000001 está a caminho.")]
    [InlineData("zh-Hans", "我的订单#W1000001在哪里？", "谢谢您，Ana。", "订单 #W1000001 正在运输途中。")]
    public Task An_order_is_told_in_the_customers_language(string language, string question, string thanks, string story) =>
        Chat.In(language, [Given.Ana], Lamp)
            .Send(question)
            .AssertReply(reply => Assert.NotEmpty(reply.AsMessageActivity().Text))
            .Send("ana@example.com")
            .AssertReply(thanks)
            .AssertReply(Told(story, "Desk Lamp"))
            .StartTestAsync();

    private static Action<IActivity> Told(string story, params string[] facts) => reply =>
    {
        var activity = (Activity)reply;
        Assert.Equal(story, activity.Text);
        Assert.All(facts, fact => Assert.Contains(fact, activity.Summary));
    };

    private static Action<IActivity> Offering(params string[] numbers) => reply =>
    {
        var shown = ((Activity)reply).Text + string.Concat((((Activity)reply).SuggestedActions?.Actions ?? []).Select(action => action.Title));
        Assert.All(numbers, number => Assert.Contains(number, shown));
        Assert.DoesNotContain("#W1000003", shown);
    };
}
