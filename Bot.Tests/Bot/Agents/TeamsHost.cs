using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using EcomBot.Bot;
using EcomBot.Bot.Startup;
using EcomBot.Tests.Bot.Channels.Teams;
using EcomBot.Tests.Commerce.Storage;
using EcomBot.Tests.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Bot.Agents;

/// <summary>The whole bot on Teams, on a shop, and people who write to it there: each in a personal chat that is named as the person.</summary>
internal sealed class TeamsHost : IAsyncDisposable
{
    private readonly HttpClient _http = new();
    private readonly ConnectorPeer _teams;
    private readonly WebApplication _bot;
    private int _brought;

    private TeamsHost(ConnectorPeer teams, WebApplication bot) => (_teams, _bot) = (teams, bot);

    public IServiceProvider Services => _bot.Services;

    public static async Task<TeamsHost> OpenAsync(TestShop shop, params string[] settings)
    {
        var bot = Program.Build(
        [
            "--Urls=http://127.0.0.1:0", $"--Commerce:Database={shop.Database}", $"--Commerce:ConnectionString={shop.ConnectionString}",
            "--Commerce:SampleShop=false",
            "--Commerce:Rules:LateReturns=Hold", "--Logging:LogLevel:Default=Critical",
            $"--Cognitive:Intents:CacheFolder={Path.Combine(Repository.Root, "data")}", .. settings,
        ]);
        await using (var scope = bot.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Preparation>().PrepareAsync(default);
        }
        await bot.StartAsync();
        return new(await ConnectorPeer.StartAsync(), bot);
    }

    /// <summary>All that a person reads of the bot.</summary>
    public IReadOnlyList<JsonElement> To(string person) => _teams.To(person);

    /// <summary>The texts that a person reads.</summary>
    public IReadOnlyList<string> Texts(string person) =>
        [.. To(person).Select(said => said.TryGetProperty("text", out var text) ? text.GetString() : null).OfType<string>()];

    /// <summary>The cards that a person sees, the oldest first.</summary>
    public IReadOnlyList<JsonElement> Cards(string person) => [.. To(person).Where(said => said.TryGetProperty("attachments", out _))
        .SelectMany(said => said.GetProperty("attachments").EnumerateArray()).Select(attachment => attachment.GetProperty("content"))];

    /// <summary>Writes something.</summary>
    /// <param name="person">The name, and that of the personal chat.</param>
    /// <param name="text">What is written.</param>
    /// <param name="directory">The person's id in the directory.</param>
    public Task SayAsync(string person, string text, string? directory = null) =>
        BringAsync(person, directory, new { type = "message", text, textFormat = "plain", locale = "en-US" });

    /// <summary>Writes something, and waits for an answer.</summary>
    public async Task AskAsync(string person, string text, string answer)
    {
        var before = Texts(person).Count;
        await SayAsync(person, text);
        await UntilAsync(() => Texts(person).Skip(before).Any(said => said.Contains(answer, StringComparison.Ordinal)),
            () => $"'{answer}' in {string.Join('\n', Texts(person))}");
    }

    /// <summary>Presses a button of a card.</summary>
    /// <returns>What takes the card's place: status, type and value.</returns>
    public Task<JsonElement> PressAsync(string person, string? directory, string verb, object data, string channel = "msteams", string? id = null) =>
        BringAsync(person, directory,
            new { type = "invoke", name = "adaptiveCard/action", value = new { action = new { type = "Action.Execute", verb, data } } }, channel, id);

    public static async Task UntilAsync(Func<bool> isSo, Func<string> what)
    {
        var deadline = DateTime.UtcNow + TimeSpan.FromMinutes(2);
        while (!isSo())
        {
            Assert.True(DateTime.UtcNow < deadline, $"It took too long: {what()}");
            await Task.Delay(50);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.StopAsync();
        await _bot.DisposeAsync();
        await _teams.DisposeAsync();
        _http.Dispose();
    }

    private async Task<JsonElement> BringAsync(string person, string? directory, object said, string channel = "msteams", string? id = null)
    {
        var activity = JsonSerializer.SerializeToNode(said)!.AsObject();
        activity["id"] = id ?? $"{person}-{Interlocked.Increment(ref _brought)}";
        activity["channelId"] = channel;
        activity["serviceUrl"] = _teams.Address;
        activity["conversation"] = JsonSerializer.SerializeToNode(new { id = person, conversationType = "personal" });
        activity["from"] = JsonSerializer.SerializeToNode(new { id = $"29:{person}", name = person, aadObjectId = directory });
        activity["recipient"] = JsonSerializer.SerializeToNode(new { id = "28:bot", name = "Bot" });
        using var response = await _http.PostAsJsonAsync(new Uri(new Uri(_bot.Urls.First()), "/api/messages"), activity);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Accepted, $"{response.StatusCode} {text}");
        return text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text);
    }
}
