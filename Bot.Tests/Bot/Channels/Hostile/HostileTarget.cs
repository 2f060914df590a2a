using System.Net.Http.Json;
using System.Text.Json;
using EcomBot.Tests.Bot.Channels.Messenger;
using EcomBot.Tests.Processes;
using EcomBot.Tests.Sdk.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Data.Sqlite;

namespace EcomBot.Tests.Bot.Channels.Hostile;

/// <summary>A bot with every channel on, with two conversations, for whoever means it ill.</summary>
public sealed class HostileTarget : IAsyncLifetime
{
    public const string Secret = "a secret of the shop's back end";

    private static readonly string[] Tables =
        ["BotState", "BotTranscript", "BotInbox", "BotOutbox", "DirectLineConversations", "DirectLineUploads", "Journal", "Orders"];

    private readonly TemporaryFolder _data = new();
    private HttpClient _http = null!;
    private TokenAuthority _authority = null!;
    private GraphPeer _graph = null!;

    public string Conversation { get; private set; } = null!;

    public string Token { get; private set; } = null!;

    public string OtherToken { get; private set; } = null!;

    internal BotProcess Bot { get; private set; } = null!;

    internal int Said => _graph.Taken.Count;

    public async Task InitializeAsync()
    {
        (_authority, _graph) = (await TokenAuthority.StartAsync(), await GraphPeer.StartAsync());
        Bot = await BotProcess.ServeAsync(_data.Path,
        [
            $"--MicrosoftAppId={TokenAuthority.AppId}", "--MicrosoftAppPassword=password", $"--DirectLine:Secret={Secret}",
            $"--ToChannelFromBotLoginUrl={AuthenticationConstants.ToChannelFromBotLoginUrl}",
            $"--ToChannelFromBotOAuthScope={AuthenticationConstants.ToChannelFromBotOAuthScope}",
            $"--ToBotFromChannelTokenIssuer={AuthenticationConstants.ToBotFromChannelTokenIssuer}", $"--OAuthUrl={AuthenticationConstants.OAuthUrl}",
            $"--ToBotFromChannelOpenIdMetadataUrl={_authority.MetadataUrl}", $"--ToBotFromEmulatorOpenIdMetadataUrl={_authority.MetadataUrl}",
            "--CallerId=urn:test:caller",
            .. MessengerPage.Settings(_graph.Address),
        ]);
        _http = new() { BaseAddress = Bot.Address };
        (Conversation, Token) = await OpenAsync();
        (_, OtherToken) = await OpenAsync();
    }

    public async Task DisposeAsync()
    {
        await Bot.DisposeAsync();
        await _graph.DisposeAsync();
        await _authority.DisposeAsync();
        _http.Dispose();
        _data.Dispose();
    }

    internal async Task<int> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await _http.SendAsync(request);
            return (int)response.StatusCode;
        }
    }

    /// <summary>How much the bot and the shop remember.</summary>
    internal async Task<string> CountAsync()
    {
        await using var database = new SqliteConnection($"Data Source={_data["ecombot.db"]};Mode=ReadOnly");
        await database.OpenAsync();
        var counts = new List<string>();
        foreach (var table in Tables)
        {
            await using var command = database.CreateCommand();
#pragma warning disable CA2100 // The names are written above.
            command.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
#pragma warning restore CA2100
            counts.Add($"{table} {await command.ExecuteScalarAsync()}");
        }
        return string.Join(", ", counts);
    }

    private async Task<(string Conversation, string Token)> OpenAsync()
    {
        using var request = HostileInput.Request("POST", $"{HostileInput.Line}/conversations", Secret);
        request.Content = JsonContent.Create(new { user = new { id = "dl_ana" } });
        using var response = await _http.SendAsync(request);
        var opened = await response.Content.ReadFromJsonAsync<JsonElement>();
        return (opened.GetProperty("conversationId").GetString()!, opened.GetProperty("token").GetString()!);
    }
}
