using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using EcomBot.Tests.Bot.Channels.Playground;
using EcomBot.Tests.Processes;

namespace EcomBot.Tests.Bot.Channels.Teams;

/// <summary>Photos of what came broken, sent by the form of Teams.</summary>
public sealed class PhotoFormTests
{
    private static readonly byte[] Photo = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 1, 2, 3];

    [NpmFact(AgentsPlayground.Client)]
    public async Task A_customer_shows_by_the_form_what_came_broken()
    {
        await using var stage = await PlaygroundStage.OpenAsync("msteams", "--Commerce:Rules:PhotoConditions:0=Damaged");
        var (channel, chat) = (stage.Channel, stage.Channel.PersonalChat);
        using var http = new HttpClient();
        await channel.AskAsync(chat, "the thing from #W2611341 came damaged", message => message.Text.Contains("What is your e-mail address?"));
        await channel.AskAsync(chat, "ana.silva@example.com", message => message.Button("Send photos") is not null);
        Assert.Equal("task/fetch", (string)channel.Heard[^1].Button("Send photos")!["data"]!["msteams"]!["type"]!);

        var form = (await InvokeAsync(stage, "task/fetch"))["task"]!;
        var page = (string)form["value"]!["card"]!["content"]!["actions"]![0]!["url"]!;
        Assert.Equal("continue", (string)form["type"]!);
        Assert.StartsWith($"{stage.Bot.Address}chat/photos?lang=en", page);
        Assert.Equal("continue", (string)(await InvokeAsync(stage, "task/submit"))["task"]!["type"]!);

        var asked = channel.Heard.Count;
        var shown = await http.GetStringAsync(page);
        Assert.Contains("<input type=\"file\"", shown);
        Assert.DoesNotContain("press Done", shown);
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(http, page, "text/html")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest,
            (await http.PostAsync(page, new MultipartFormDataContent { { new StringContent("no photo"), "text" } })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(http, page[..^4] + "AAAA", "image/png")).StatusCode);
        var sent = await SendAsync(http, page, "image/png");
        Assert.Contains("Thank you, your photos have arrived: 1.", WebUtility.HtmlDecode(await sent.Content.ReadAsStringAsync()));
        Assert.Contains("frame-ancestors 'none'", sent.Headers.GetValues("Content-Security-Policy").Single());
        await channel.HearAsync(chat, message => message.Text.Contains("I have kept your photo with the parcel"), asked);

        // A reload of the page sends the same photo again: nothing is said twice.
        var answered = channel.Heard.Count;
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(http, page, "image/png")).StatusCode);
        var done = (await InvokeAsync(stage, "task/submit"))["task"]!;
        Assert.Equal(("message", "Thank you, your photos have arrived: 1."), ((string)done["type"]!, (string)done["value"]!));
        Assert.Equal(answered, channel.Heard.Count);
        stage.AssertNothingWasRejected();
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient http, string page, string type)
    {
        var photo = new ByteArrayContent(Photo) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
        return await http.PostAsync(page, new MultipartFormDataContent { { photo, "photos", "broken.png" } });
    }

    private static async Task<JsonNode> InvokeAsync(PlaygroundStage stage, string name) => JsonNode.Parse(await stage.InvokeAsync(new()
    {
        ["type"] = "invoke",
        ["name"] = name,
        ["id"] = Guid.NewGuid().ToString(),
        ["channelId"] = "msteams",
        ["serviceUrl"] = stage.Channel.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = stage.Channel.User },
        ["recipient"] = new JsonObject { ["id"] = (string)stage.Channel.Config["bot"]!["id"]! },
        ["conversation"] = new JsonObject { ["id"] = stage.Channel.PersonalChat, ["conversationType"] = "personal" },
        ["value"] = new JsonObject { ["data"] = new JsonObject { ["form"] = "photos" }, ["context"] = new JsonObject { ["theme"] = "default" } },
    }))!;
}
