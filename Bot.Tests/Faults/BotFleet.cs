using System.Text;
using EcomBot.Tests.Commerce.Storage;
using EcomBot.Tests.Processes;

namespace EcomBot.Tests.Faults;

/// <summary>Instances of the bot on one shop, which may be killed and started again.</summary>
internal sealed class BotFleet : IAsyncDisposable
{
    /// <summary>What the customers' devices show to open conversations.</summary>
    public const string Secret = "a secret of the shop's back end";

    private readonly TestShop _shop;
    private readonly BotProcess?[] _bots;
    private readonly string[] _settings;
    private readonly StringBuilder _said = new();

    private BotFleet(TestShop shop, int size, string[] settings) => (_shop, _bots, _settings) = (shop, new BotProcess?[size], settings);

    /// <summary>The addresses of those that listen now.</summary>
    public IReadOnlyList<Uri> Addresses => [.. _bots.Select(bot => Volatile.Read(ref bot)).OfType<BotProcess>().Select(bot => bot.Address)];

    /// <summary>What those wrote to the terminal that have ended.</summary>
    public string Said => _said.ToString();

    /// <summary>Starts them, one after the other.</summary>
    public static async Task<BotFleet> StartAsync(TestShop shop, int size, params string[] settings)
    {
        var fleet = new BotFleet(shop, size, settings);
        for (var place = 0; place < size; place++)
        {
            await fleet.StartAsync(place);
        }
        return fleet;
    }

    /// <summary>Kills one (SIGKILL), and starts it again.</summary>
    public async Task KillAsync(int place)
    {
        var bot = _bots[place]!;
        _bots[place] = null;
        await EndAsync(bot);
        await StartAsync(place);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var bot in _bots.OfType<BotProcess>())
        {
            await EndAsync(bot);
        }
    }

    private async Task EndAsync(BotProcess bot)
    {
        await bot.DisposeAsync();
        _said.Append(bot.Said);
    }

    private async Task StartAsync(int place) =>
        _bots[place] = await BotProcess.ServeAsync(_shop, [$"--DirectLine:Secret={Secret}", "--Logging:LogLevel:Default=Error", .. _settings]);
}
