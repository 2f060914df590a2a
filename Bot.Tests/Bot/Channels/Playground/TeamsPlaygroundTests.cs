using System.Text.Json.Nodes;
using EcomBot.Tests.Bot.Channels.WebPage;
using EcomBot.Tests.Processes;

namespace EcomBot.Tests.Bot.Channels.Playground;

/// <summary>What Teams alone has: rooms where others read along, and what it tells beside messages.</summary>
public sealed class TeamsPlaygroundTests
{
    private const string AskForEmail = "What is your e-mail address?";

    [NpmFact(AgentsPlayground.Client)]
    public async Task Where_others_read_along_nobodys_data_is_shown_or_asked_for()
    {
        await using var stage = await PlaygroundStage.OpenAsync("msteams");
        var (channel, group) = (stage.Channel, stage.Channel.GroupChat);
        var order = await SampleOrders.OnItsWayAsync(stage.Data);
        await SignInAsync(channel);

        foreach (var room in new[] { group, channel.TeamChannel })
        {
            await channel.JoinAsync(room);
            await channel.HearAsync(room, message => message.Text.Contains("Others read along here, so write to me in our personal chat"));
            var answer = await AskInAsync(channel, room, channel.User, $"where is my order {order.Number}?", message => message.Actions.Any());
            Assert.Contains(answer, message => message.Text.Contains("write it to me in our personal chat"));
            Assert.StartsWith("https://teams.microsoft.com/l/chat/0/0?users=", (string)answer[^1].Button("Open personal chat")!["url"]!);
            Assert.DoesNotContain(answer, message => message.Words.Contains(AskForEmail) || message.Words.Contains(order.Shipments[0].TrackingNumber.Value));
        }

        await AskInAsync(channel, group, "user-id-1", "do you have desk lamps?", message => message.Words.Contains("Halo Desk Lamp"));
        Assert.Contains(order.Number.Value, (await SearchAsync(channel, group, "orders", channel.User)).ToJsonString());
        var stranger = await SearchAsync(channel, group, "orders", "user-id-1");
        Assert.Equal("message", (string)stranger["composeExtension"]!["type"]!);
        Assert.Contains(order.Number.Value, await SelectAsync(stage, group, new() { ["order"] = order.Number.Value }, channel.User));
        Assert.DoesNotContain("#W26", await SelectAsync(stage, group, new() { ["order"] = order.Number.Value }, "user-id-1"));
        Assert.Contains("Halo Desk Lamp", await SelectAsync(stage, group, await FirstAsync(channel, group), "user-id-1"));
        stage.AssertNothingWasRejected();
    }

    [NpmFact(AgentsPlayground.Client)]
    public async Task A_corrected_message_is_heard_again_and_whoever_uninstalls_is_forgotten()
    {
        await using var stage = await PlaygroundStage.OpenAsync("msteams");
        var (channel, chat) = (stage.Channel, stage.Channel.PersonalChat);
        await SignInAsync(channel);

        await channel.BringAsync(chat, "userAdded", activity => Say(activity, "m1", "what is the weather like"));
        await channel.HearAsync(chat, _ => true, channel.Heard.Count - 1);
        var before = channel.Heard.Count;
        await channel.BringAsync(chat, "userAdded", activity => Edit(activity, "m1", "do you have desk lamps?", "1"));
        await channel.HearAsync(chat, message => message.Words.Contains("Halo Desk Lamp"), before);

        before = channel.Heard.Count;
        await channel.BringAsync(chat, "userAdded", activity => Edit(activity, "m0", "do you have desk lamps?", "2"));
        await channel.BringAsync(chat, "userAdded",
            activity => Tell(activity, "messageReaction", "r1", ("reactionsAdded", new JsonArray(new JsonObject { ["type"] = "like" }))));
        await channel.BringAsync(chat, "userAdded",
            activity => Tell(activity, "messageDelete", "m1", ("channelData", new JsonObject { ["eventType"] = "softDeleteMessage" })));
        await channel.BringAsync(chat, "uninstall", _ => { });
        await stage.ForgottenAsync();
        var asked = await channel.AskAsync(chat, "where is my order?", message => message.Text.Contains(AskForEmail));
        Assert.Single(asked);
        Assert.Equal(before + 1, channel.Heard.Count);

        await channel.JoinAsync(chat);
        await channel.HearAsync(chat, message => message.Text.StartsWith("Hello!"), before + 1);
        stage.AssertNothingWasRejected();
    }

    private static async Task SignInAsync(AgentsPlayground channel)
    {
        await channel.AskAsync(channel.PersonalChat, "sign me in", message => message.Text.Contains(AskForEmail));
        await channel.AskAsync(channel.PersonalChat, "ana.silva@example.com", message => message.Text.Contains("Ana"));
    }

    private static async Task<IReadOnlyList<PlaygroundMessage>> AskInAsync(
        AgentsPlayground channel, string room, string by, string text, Func<PlaygroundMessage, bool> isAnswer)
    {
        var before = channel.Heard.Count;
        await channel.BringAsync(room, "userAdded", activity =>
        {
            Say(activity, Guid.NewGuid().ToString(), $"<at>Test Bot</at> {text}");
            activity["from"] = new JsonObject { ["id"] = by };
            activity["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "mention",
                ["text"] = "<at>Test Bot</at>",
                ["mentioned"] = new JsonObject { ["id"] = (string)channel.Config["bot"]!["id"]!, ["name"] = "Test Bot" },
            });
        });
        return await channel.HearAsync(room, isAnswer, before);
    }

    private static Task<JsonNode> SearchAsync(AgentsPlayground channel, string room, string command, string by, string text = "") => channel.InvokeAsync(
        room, "composeExtension/query", new JsonObject
        {
            ["commandId"] = command,
            ["parameters"] = new JsonArray(new JsonObject { ["name"] = text.Length > 0 ? "text" : "initialRun", ["value"] = text.Length > 0 ? text : "true" }),
        }, by: by);

    // The playground knows no select item, so the test brings it in the playground's name.
    private static Task<string> SelectAsync(PlaygroundStage stage, string room, JsonObject value, string by) =>
        stage.InvokeAsync(new()
        {
            ["type"] = "invoke",
            ["name"] = "composeExtension/selectItem",
            ["id"] = Guid.NewGuid().ToString(),
            ["channelId"] = "msteams",
            ["serviceUrl"] = "http://localhost/",
            ["from"] = new JsonObject { ["id"] = by },
            ["recipient"] = new JsonObject { ["id"] = (string)stage.Channel.Config["bot"]!["id"]! },
            ["conversation"] = new JsonObject { ["id"] = room, ["isGroup"] = true, ["conversationType"] = "groupChat" },
            ["value"] = value.DeepClone(),
        });

    private static async Task<JsonObject> FirstAsync(AgentsPlayground channel, string room) =>
        (await SearchAsync(channel, room, "products", channel.User,
            "desk lamp"))["composeExtension"]!["attachments"]![0]!["preview"]!["content"]!["tap"]!["value"]!.AsObject();

    private static void Say(JsonObject activity, string id, string text) =>
        Tell(activity, "message", id, ("text", text), ("textFormat", "plain"), ("locale", "en-US"));

    private static void Edit(JsonObject activity, string id, string text, string second) => Tell(
        activity, "messageUpdate", id, ("text", text), ("timestamp", $"2026-11-22T10:41:0{second}.000Z"),
        ("channelData", new JsonObject { ["eventType"] = "editMessage" }));

    private static void Tell(JsonObject activity, string type, string id, params (string Name, JsonNode Value)[] parts)
    {
        (activity["type"], activity["id"]) = (type, id);
        activity.Remove("membersAdded");
        foreach (var (name, value) in parts)
        {
            activity[name] = value;
        }
    }
}
