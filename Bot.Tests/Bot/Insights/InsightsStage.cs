using EcomBot.Tests.Processes;

namespace EcomBot.Tests.Bot.Insights;

/// <summary>The bot as a process on a shop with two months of messages, and a browser.</summary>
public sealed class InsightsStage : IAsyncLifetime
{
    private readonly TemporaryFolder _data = new();

    /// <summary>The bot.</summary>
    internal BotProcess Bot { get; private set; } = null!;

    /// <summary>The browser.</summary>
    internal Chromium Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Chromium.Executable is not null)
        {
            await SeededShop.MakeAsync(_data.Path);
            Bot = await BotProcess.ServeAsync(_data.Path, "--Insights:CountEvery=00:00:00.2");
            Browser = await Chromium.StartAsync();
        }
    }

    public async Task DisposeAsync()
    {
        if (Chromium.Executable is not null)
        {
            await Browser.DisposeAsync();
            await Bot.DisposeAsync();
        }
        _data.Dispose();
    }
}
