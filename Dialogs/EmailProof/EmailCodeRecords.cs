using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.EmailProof;

/// <summary>
/// Keeps the records of addresses in the bot's storage, each under the hash of its address, since tries count over all conversations.
/// They are written with the turn.
/// </summary>
internal sealed class EmailCodeRecords(IStorage storage)
{
    private const string Value = "record";

    /// <summary>The record of an address; an empty one where there is none.</summary>
    public async Task<EmailCodeRecord> FindAsync(string email, CancellationToken cancellationToken)
    {
        var key = KeyOf(email);
        var found = await storage.ReadAsync([key], cancellationToken);
        return found.TryGetValue(key, out var state) && state is IDictionary<string, object> record && record.TryGetValue(Value, out var json)
            ? JsonSerializer.Deserialize<EmailCodeRecord>(json.ToString()!)!
            : new();
    }

    /// <summary>Keeps the record of an address.</summary>
    public Task PutAsync(string email, EmailCodeRecord record, CancellationToken cancellationToken) => storage.WriteAsync(
        new Dictionary<string, object> { [KeyOf(email)] = new Dictionary<string, object> { [Value] = JsonSerializer.Serialize(record) } }, cancellationToken);

    /// <summary>The name of an address's record, which does not tell the address.</summary>
    public static string KeyOf(string email) =>
        $"emailcodes/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(email.Trim().ToLowerInvariant())))}";
}
