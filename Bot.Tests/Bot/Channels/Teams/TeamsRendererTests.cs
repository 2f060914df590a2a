using EcomBot.Bot.Channels.Rendering.Teams;
using EcomBot.Bot.Turns;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Products;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Bot.Channels.Teams;

public sealed class TeamsRendererTests
{
    private const string Adaptive = "application/vnd.microsoft.card.adaptive";

    private readonly TeamsRenderer _renderer = new();

    [Fact]
    public void Buttons_of_a_question_execute_and_carry_what_the_dialogs_gave_them()
    {
        var value = new JObject { ["nonce"] = "n", ["choice"] = "yes", ["say"] = "Yes" };

        var shown = Show(Asking("Shall I?", new CardAction(ActionTypes.MessageBack, "Yes", value: value)));

        Assert.Equal(("Shall I?", "plain"), (shown.Text, shown.TextFormat));
        Assert.Null(shown.SuggestedActions);
        var card = Card(Assert.Single(shown.Attachments));
        Assert.Equal(("AdaptiveCard", "1.5"), ((string?)card["type"], (string?)card["version"]));
        var action = card.SelectToken("body[0].actions[0]")!;
        Assert.Equal(("Action.Execute", "answer", "Yes"), ((string?)action["type"], (string?)action["verb"], (string?)action["title"]));
        Assert.True(JToken.DeepEquals(value, action["data"]));
    }

    [Fact]
    public void Buttons_that_only_say_something_say_it_in_the_chat()
    {
        var action = Card(Show(Asking("Hello!", new CardAction(ActionTypes.ImBack, "Orders", value: "Where is my order?"))).Attachments[0])
            .SelectToken("body[0].actions[0]")!;

        Assert.Equal(("Action.Submit", "imBack", "Where is my order?"),
            ((string?)action["type"], (string?)action.SelectToken("data.msteams.type"), (string?)action.SelectToken("data.msteams.value")));
    }

    [Theory]
    [InlineData(1, 3, "Yes", "No", "Later")]
    [InlineData(4, 1, "A", "B", "C", "D")]
    [InlineData(2, 1, "#W2611348: Stride Running Shoes, Storm Jacket", "#W2611341: Glide Mouse")]
    public void A_few_short_buttons_stand_in_a_row_and_others_below_each_other(int rows, int inTheFirst, params string[] titles)
    {
        var card = Card(Show(Asking("Which?", [.. titles.Select(title => new CardAction(ActionTypes.ImBack, title, value: title))])).Attachments[0]);

        Assert.Equal((rows, inTheFirst), (card["body"]!.Count(), card["body"]![0]!["actions"]!.Count()));
    }

    [Fact]
    public void An_order_is_a_card_and_its_words_are_left_to_channels_without()
    {
        var reply = MessageFactory.Text("It is on its way.");
        reply.Summary = "in words";
        reply.Attachments = [new Attachment(OrderCard.ContentType,
            content: new OrderCard("Order #W1", "On its way", [], [new("Lamp", "white", "$5.00")], new("Total", "$5.00"), []))];

        var shown = Show(reply);

        Assert.Null(shown.Summary);
        Assert.Equal(Adaptive, Assert.Single(shown.Attachments).ContentType);
        Assert.Contains("Lamp", Card(shown.Attachments[0]).ToString());
    }

    [Fact]
    public void A_carousel_is_a_card_a_product()
    {
        var reply = MessageFactory.Text("Look:");
        ProductCard Product(string title) =>
            new(title, "$5.00", "available", [], null, "https://shop.example/lamp.png", [new("Details", $"Tell me of {title}")]);
        reply.Attachments = [new Attachment(ProductCarousel.ContentType, content: new ProductCarousel([Product("Lamp"), Product("Mug")]))];

        var shown = Show(reply);

        Assert.Equal([Adaptive, Adaptive], shown.Attachments.Select(attachment => attachment.ContentType));
        Assert.Equal("Tell me of Mug", (string?)Card(shown.Attachments[1]).SelectToken("actions[0].data.msteams.value"));
    }

    [Fact]
    public void What_is_no_message_is_left_alone()
    {
        var typing = new Activity(ActivityTypes.Typing) { ChannelId = "msteams" };

        Assert.Equal(ActivityText.Print(typing), ActivityText.Print(_renderer.Render(typing)));
    }

    private static Activity Asking(string text, params CardAction[] actions)
    {
        var reply = MessageFactory.Text(text);
        reply.SuggestedActions = new(actions: actions);
        return reply;
    }

    private Activity Show(Activity reply)
    {
        reply.ChannelId = "msteams";
        Assert.True(_renderer.Serves(reply.ChannelId));
        return _renderer.Render(reply);
    }

    private static JObject Card(Attachment attachment) => JObject.FromObject(attachment.Content);
}
