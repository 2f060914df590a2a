using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using EcomBot.Bot.Channels.BotFramework;
using EcomBot.Tests.Layout;
using EcomBot.Tests.Processes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace EcomBot.Tests.Bot.Channels.BotFramework;

public sealed class BotFrameworkTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    [Fact]
    public async Task The_Emulator_is_greeted_and_answered_in_its_language()
    {
        await using var bot = await BotProcess.ServeAsync(_data.Path);

        var greeting = await PostAsync(bot, "ConversationUpdate");
        var answer = await PostAsync(bot, "Message");

        Assert.Contains("Hello!", greeting);
        Assert.Contains("Wie lautet Ihre E-Mail-Adresse?", answer);
        await bot.ReadAsync(new Regex("No MicrosoftAppId is set"));
    }

    [Theory]
    [InlineData("127.0.0.1", "", 200)]
    [InlineData("::1", "", 200)]
    [InlineData("203.0.113.7", "", 401)]
    [InlineData("203.0.113.7", "00000000-0000-0000-0000-000000000001", 200)]
    public async Task Without_an_app_id_only_callers_on_this_machine_are_heard(string caller, string appId, int status)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("MicrosoftAppId", appId)]).Build();
        var filter = new LoopbackWithoutAppId(configuration, NullLogger<LoopbackWithoutAppId>.Instance);
        var context = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(caller) } };

        var result = await filter.InvokeAsync(EndpointFilterInvocationContext.Create(context), _ => ValueTask.FromResult<object?>(Results.StatusCode(200)));

        Assert.Equal(status, ((IStatusCodeHttpResult)result!).StatusCode);
    }

    public void Dispose() => _data.Dispose();

    private static async Task<string> PostAsync(BotProcess bot, string payload)
    {
        var body = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "Bot.Tests", "Payloads", "Emulator", $"{payload}.json"));
        using var http = new HttpClient();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        var response = await http.PostAsync(new Uri(bot.Address, "/api/messages"), content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }
}
