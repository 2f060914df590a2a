using System.Net;
using EcomBot.Tests.Processes;

namespace EcomBot.Tests.Bot.Channels.Messenger;

/// <summary>The page on Messenger is set up by settings and one command.</summary>
public sealed class MessengerSetUpTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    [Fact]
    public async Task One_command_sets_greeting_button_ice_breakers_and_menu_in_all_languages()
    {
        await using var graph = await GraphPeer.StartAsync();

        var (code, said) = await BotProcess.RunAsync(_data.Path, ["messenger-profile", .. MessengerPage.Settings(graph.Address)]);

        Assert.True(code == 0, said);
        Assert.Empty(graph.Refused);
        var call = Assert.Single(graph.Taken);
        Assert.Equal("me/messenger_profile", call.Path);
        Assert.Equal("GET_STARTED", call.Body.GetProperty("get_started").GetProperty("payload").GetString());
        Assert.Equal(4, call.Body.GetProperty("ice_breakers").GetArrayLength());
        var menu = call.Body.GetProperty("persistent_menu").EnumerateArray()
            .ToDictionary(one => one.GetProperty("locale").GetString()!, one => one.GetProperty("call_to_actions")[0].GetProperty("title").GetString());
        Assert.Equal(("Where is my order?", "Cadê meu pedido?"), (menu["default"], menu["pt_BR"]));
        Assert.True(menu.Count >= 6);
    }

    [Fact]
    public async Task What_Meta_refuses_is_told_in_a_line()
    {
        await using var graph = await GraphPeer.StartAsync();
        graph.FailWith(190);

        var (code, said) = await BotProcess.RunAsync(_data.Path, ["messenger-profile", .. MessengerPage.Settings(graph.Address)]);

        Assert.Equal(1, code);
        Assert.Contains("Meta did not take it: (#190) refused", said);
    }

    [Fact]
    public async Task Without_a_page_token_there_is_no_webhook_and_no_profile()
    {
        var (code, said) = await BotProcess.RunAsync(_data.Path, "messenger-profile");
        await using var bot = await BotProcess.ServeAsync(_data.Path);
        using var http = new HttpClient();

        var response = await http.PostAsync(new Uri(bot.Address, "/api/messenger"), new StringContent("{}"));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(1, code);
        Assert.Contains("Messenger:PageToken is not set.", said);
    }

    [Fact]
    public async Task What_was_accepted_is_answered_after_a_crash()
    {
        await using var graph = await GraphPeer.StartAsync();
        using var http = new HttpClient();
        var said = MessengerPage.Event("4000001", new { message = new { mid = "m_1", text = "where is my order?" } });
        await using (var bot = await BotProcess.ServeAsync(_data.Path, [.. MessengerPage.Settings(graph.Address)]))
        {
            var response = await MessengerPage.PostAsync(http, bot.Address, MessengerPage.Body("messaging", [said]));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        await using var next = await BotProcess.ServeAsync(_data.Path, [.. MessengerPage.Settings(graph.Address)]);

        for (var deadline = DateTime.UtcNow.AddMinutes(2); graph.Taken.IsEmpty && DateTime.UtcNow < deadline;)
        {
            await Task.Delay(50);
        }
        Assert.Contains(graph.Taken, call => call.Customer == "4000001" && call.Text?.Contains("What is your e-mail address?") == true);
    }

    [Theory]
    [InlineData("--Messenger:PageToken=x", "Messenger:AppSecret")]
    [InlineData("--Messenger:LinkUrl=https://shop.example", "Messenger:LinkSecret")]
    [InlineData("--Messenger:GraphVersion=24", "GraphVersion")]
    [InlineData("--Messenger:PauseAfterAgent=8.00:00:00", "PauseAfterAgent")]
    public async Task A_wrong_setting_is_told_in_a_line_at_start(string setting, string named)
    {
        var (code, said) = await BotProcess.RunAsync(_data.Path, setting, "--Urls=http://127.0.0.1:0");

        Assert.Equal(1, code);
        Assert.Contains(named, said);
    }

    public void Dispose() => _data.Dispose();
}
