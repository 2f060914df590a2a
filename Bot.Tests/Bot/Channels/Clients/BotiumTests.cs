using EcomBot.Tests.Processes;

namespace EcomBot.Tests.Bot.Channels.Clients;

/// <summary>Botium plays the conversations of <c>NpmClients/botium</c> on the bot's Direct Line.</summary>
public sealed class BotiumTests : IAsyncLifetime
{
    private const string Secret = "a secret of the shop's back end";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly TemporaryFolder _data = new();
    private BotProcess _bot = null!;

    [NpmFact("botium")]
    public Task An_item_is_returned_over_a_WebSocket() => PlayAsync("websocket");

    [NpmFact("botium")]
    public Task An_item_is_returned_by_polling() => PlayAsync("polling");

    public async Task InitializeAsync() => _bot = await BotProcess.ServeAsync(_data.Path, $"--DirectLine:Secret={Secret}");

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        _data.Dispose();
    }

    private async Task PlayAsync(string line)
    {
        var script = Path.Combine(NpmClients.SourceOf("botium"), "run.mjs");
        var address = _bot.Address.ToString().TrimEnd('/');

        var failure = await NodeProcess.TryRunAsync("node", NpmClients.FolderOf("botium"), Patience, script, address, Secret, line, "order=#W2611348");

        Assert.Null(failure);
    }
}
