using System.Text.RegularExpressions;
using EcomBot.Bot.Staff;
using EcomBot.Tests.Bot.Channels.WebPage;
using EcomBot.Tests.Processes;

namespace EcomBot.Tests.Bot.Agents;

/// <summary>The bot as a process with people at its desk, and browsers for them and for customers.</summary>
public sealed partial class DeskHost : IAsyncLifetime
{
    private readonly TemporaryFolder _data = new();
    private readonly Dictionary<string, string> _passwords = [];
    private Chromium _chromium = null!;

    internal BotProcess Bot { get; private set; } = null!;

    /// <summary>Settings by which people are there at any time.</summary>
    public static string[] AlwaysOpen { get; } =
        ["--Handoff:Opens=00:00", "--Handoff:Closes=00:00", .. Enum.GetNames<DayOfWeek>().Select((day, place) => $"--Handoff:Days:{place}={day}")];

    /// <summary>Where the bot keeps its data.</summary>
    public string Data => _data.Path;

    public async Task InitializeAsync()
    {
        if (Chromium.Executable is null)
        {
            return;
        }
        await AddAsync("Maria", StaffRoles.Agent);
        await AddAsync("Jonas", StaffRoles.Agent);
        Bot = await BotProcess.ServeAsync(_data.Path, AlwaysOpen);
        _chromium = await Chromium.StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (Chromium.Executable is not null)
        {
            await _chromium.DisposeAsync();
            await Bot.DisposeAsync();
        }
        _data.Dispose();
    }

    /// <summary>A customer in front of the chat page.</summary>
    internal async Task<Chat> OpenChatAsync() => await Chat.OpenAsync(await _chromium.OpenAsync(), Bot.Address);

    /// <summary>A person of the shop who has signed in and sees the desk.</summary>
    internal async Task<DeskBrowser> OpenDeskAsync(string name) =>
        await DeskBrowser.OpenAsync(await _chromium.OpenAsync(), Bot.Address, name, _passwords[name]);

    private async Task AddAsync(string name, string role)
    {
        var (_, said) = await BotProcess.RunAsync(_data.Path, "staff-account", name, role);
        _passwords[name] = Password().Match(said) is { Success: true } match ? match.Value : throw new InvalidOperationException(said);
    }

    [GeneratedRegex("(?<=with the password )[a-z0-9-]+")]
    private static partial Regex Password();
}
