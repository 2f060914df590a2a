using EcomBot.Bot.Commands;
using EcomBot.Tests.Processes;

namespace EcomBot.Tests.Bot.Commands;

/// <summary><c>health</c> as a container runs it.</summary>
public sealed class HealthCommandTests
{
    [Theory]
    [InlineData(null, "http://localhost:3978/health/live")]
    [InlineData("http://+:8080", "http://localhost:8080/health/live")]
    [InlineData("http://*:80;https://*:443", "http://localhost/health/live")]
    [InlineData("http://0.0.0.0:5000/", "http://localhost:5000/health/live")]
    [InlineData("http://10.0.0.4:5000", "http://10.0.0.4:5000/health/live")]
    public void The_bot_of_this_machine_is_asked_where_it_listens(string? urls, string address) =>
        Assert.Equal(address, HealthCommand.AddressOf(urls).AbsoluteUri);

    [Fact]
    public async Task A_bot_that_lives_is_well_and_one_that_does_not_is_not()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await BotProcess.ServeAsync(folder.Path);

        var lives = await BotProcess.RunAsync(folder.Path, "health", $"--Urls={bot.Address}");
        var gone = await BotProcess.RunAsync(folder.Path, "health", "--Urls=http://127.0.0.1:9");

        Assert.Equal((0, 1), (lives.ExitCode, gone.ExitCode));
    }
}
