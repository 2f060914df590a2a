using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Agents.Chatwoot;

/// <summary>Speaks to a Chatwoot as one of its customers (developers.chatwoot.com, Client APIs).</summary>
internal sealed class ChatwootClient(IHttpClientFactory clients, IOptions<ChatwootOptions> options)
{
    /// <summary>The name of its HTTP client.</summary>
    public const string Name = "Chatwoot";

    /// <summary>Makes a customer.</summary>
    /// <param name="id">Our name for the customer in this hand-off.</param>
    /// <param name="name">What people read.</param>
    /// <param name="email">Where to answer by e-mail; null where it is not known.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Chatwoot's name of the customer.</returns>
    /// <exception cref="HttpRequestException">Chatwoot cannot be reached, or refuses.</exception>
    public async Task<string> AddContactAsync(string id, string name, string? email, CancellationToken cancellationToken) =>
        (await PostAsync("contacts", new { identifier = id, name, email }, cancellationToken)).GetProperty("source_id").GetString()
        ?? throw new HttpRequestException("Chatwoot named no contact.");

    /// <summary>Opens a conversation.</summary>
    /// <returns>Chatwoot's number of it.</returns>
    /// <exception cref="HttpRequestException">Chatwoot cannot be reached, or refuses.</exception>
    public async Task<long> OpenAsync(string contact, object about, CancellationToken cancellationToken) =>
        (await PostAsync($"contacts/{Uri.EscapeDataString(contact)}/conversations", new { custom_attributes = about }, cancellationToken))
            .GetProperty("id").GetInt64();

    /// <summary>Writes as the customer.</summary>
    /// <exception cref="HttpRequestException">Chatwoot cannot be reached, or refuses.</exception>
    public Task SayAsync(string contact, long conversation, string text, string echo, CancellationToken cancellationToken) =>
        PostAsync($"contacts/{Uri.EscapeDataString(contact)}/conversations/{conversation}/messages", new { content = text, echo_id = echo }, cancellationToken);

    private async Task<JsonElement> PostAsync(string path, object body, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.Value.Timeout);
        var address = new Uri(options.Value.Address!, $"public/api/v1/inboxes/{Uri.EscapeDataString(options.Value.Inbox!)}/{path}");
        using var response = await clients.CreateClient(Name).PostAsJsonAsync(address, body, limit.Token);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>(limit.Token);
    }
}
