using System.Text.Json.Nodes;
using EcomBot.Tests.Bot.Channels.WebPage;
using EcomBot.Tests.Processes;

namespace EcomBot.Tests.Bot.Channels.Playground;

/// <summary>The bot on the channels that the Agents Playground plays.</summary>
public sealed class PlaygroundTests
{
    private const string AskForEmail = "What is your e-mail address?";

    [NpmFact(AgentsPlayground.Client)]
    public Task On_Teams_a_customer_signs_in_looks_up_an_order_returns_an_item_and_searches() => ServeAsync("msteams");

    [NpmFact(AgentsPlayground.Client)]
    public Task On_Web_Chat_a_customer_signs_in_looks_up_an_order_returns_an_item_and_searches() => ServeAsync("webchat");

    [NpmFact(AgentsPlayground.Client)]
    public Task In_the_Emulator_a_customer_signs_in_looks_up_an_order_returns_an_item_and_searches() => ServeAsync("emulator");

    private static async Task ServeAsync(string channelId)
    {
        await using var stage = await PlaygroundStage.OpenAsync(channelId);
        var chat = stage.Channel.PersonalChat;

        await JoinAsync(stage, chat);
        await LookUpAsync(stage, chat);
        await ReturnAsync(stage, chat);
        await SearchAsync(stage, chat);

        stage.AssertNothingWasRejected();
    }

    private static async Task JoinAsync(PlaygroundStage stage, string chat)
    {
        await stage.Channel.JoinAsync(chat);
        var greeted = await stage.Channel.HearAsync(chat, message => message.Button("Where is my order?") is not null);
        Assert.Single(greeted, message => message.Text.StartsWith("Hello!"));
    }

    private static async Task LookUpAsync(PlaygroundStage stage, string chat)
    {
        var order = await SampleOrders.OnItsWayAsync(stage.Data);
        await stage.Channel.AskAsync(chat, $"where is my order {order.Number}?", message => message.Text.Contains(AskForEmail));
        await stage.Channel.AskAsync(chat, "ana.silva@example.com", message => message.Words.Contains(order.Shipments[0].TrackingNumber.Value));
    }

    private static async Task ReturnAsync(PlaygroundStage stage, string chat)
    {
        var before = await stage.OrdersAsync("%return%requested%");
        var which = Asked(await stage.Channel.AskAsync(chat, "I want to return an item", message => message.Button("#W26") is not null), "#W26");
        var confirm = Asked(await PressAsync(stage, which, "#W26", message => message.Button("Yes") is not null), "Yes");
        Assert.Equal(before, await stage.OrdersAsync("%return%requested%"));
        await PressAsync(stage, confirm, "Yes", message => message.Text.Contains("Done: the return for order"));
        Assert.Equal(before + 1, await stage.OrdersAsync("%return%requested%"));

        // The same button again: nothing happens twice.
        await PressAsync(stage, confirm, "Yes", message => message.Text.Contains("expired"));
        Assert.Equal(before + 1, await stage.OrdersAsync("%return%requested%"));
    }

    private static async Task SearchAsync(PlaygroundStage stage, string chat)
    {
        var products = await stage.Channel.InvokeAsync(chat, "composeExtension/query", Query("products", "desk lamp"));
        Assert.Contains("Halo Desk Lamp",
            products["composeExtension"]!["attachments"]!.AsArray().Select(found => (string)found!["preview"]!["content"]!["title"]!));

        var order = await SampleOrders.OnItsWayAsync(stage.Data);
        var orders = await stage.Channel.InvokeAsync(chat, "composeExtension/query", Query("orders", order.Number.Value[1..5]));
        Assert.Contains(order.Number.Value, orders.ToJsonString());
    }

    private static PlaygroundMessage Asked(IReadOnlyList<PlaygroundMessage> said, string button) => said.Last(message => message.Button(button) is not null);

    // What executes is invoked, as Teams does; what is suggested or submits brings its value, as Web Chat does.
    private static async Task<IReadOnlyList<PlaygroundMessage>> PressAsync(PlaygroundStage stage, PlaygroundMessage message, string title,
        Func<PlaygroundMessage, bool> isLast)
    {
        var (before, button) = (stage.Channel.Heard.Count, message.Button(title)!);
        if ((string)button["type"]! == "Action.Execute")
        {
            var answer = await stage.Channel.PressAsync(message, button);
            Assert.Equal("application/vnd.microsoft.card.adaptive", (string)answer["type"]!);
            Assert.Empty(new PlaygroundMessage(message.Conversation, "", answer["value"]!.DeepClone().AsObject()).Actions);
        }
        else
        {
            await stage.Channel.SubmitAsync(message.Conversation, message.Id, button["value"] ?? button["data"]!);
        }
        return await stage.Channel.HearAsync(message.Conversation, isLast, before);
    }

    private static JsonObject Query(string command, string text) => new()
    {
        ["commandId"] = command,
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = "text", ["value"] = text }),
        ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
    };
}
