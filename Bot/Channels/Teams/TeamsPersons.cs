using EcomBot.Dialogs.SignIn;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Teams;

/// <summary>Knows in which personal chat a person writes to the bot, and so who they are wherever else they ask.</summary>
internal sealed class TeamsPersons(IStorage storage)
{
    private const string Chat = "chat";

    /// <summary>Notes the personal chat of whoever wrote.</summary>
    public Task KeepAsync(ITurnContext turnContext, CancellationToken cancellationToken) => storage.WriteAsync(
        new Dictionary<string, object>
        {
            [KeyOf(turnContext)] = new Dictionary<string, object> { [Chat] = turnContext.Activity.Conversation.Id },
        }, cancellationToken);

    /// <summary>Forgets it.</summary>
    public Task ForgetAsync(ITurnContext turnContext, CancellationToken cancellationToken) => storage.DeleteAsync([KeyOf(turnContext)], cancellationToken);

    /// <summary>The customer whom the person of a turn has proved to be in their personal chat, or null.</summary>
    public async Task<SignedInCustomer?> FindAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var person = await ReadAsync(KeyOf(turnContext), cancellationToken);
        var chat = person?[Chat]?.Type == JTokenType.String
            ? await ReadAsync($"{turnContext.Activity.ChannelId}/conversations/{(string)person[Chat]!}", cancellationToken)
            : null;
        return (chat?[CustomerSession.Property] as JObject)?.ToObject<SignedInCustomer>();
    }

    private static string KeyOf(ITurnContext turnContext) => $"{turnContext.Activity.ChannelId}/users/{turnContext.Activity.From?.Id}";

    private async Task<JObject?> ReadAsync(string key, CancellationToken cancellationToken) =>
        (await storage.ReadAsync([key], cancellationToken)).TryGetValue(key, out var found) ? JObject.FromObject(found) : null;
}
