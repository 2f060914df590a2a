using System.Data.Common;
using System.Globalization;
using EcomBot.Bot.Storage.Conversations;

namespace EcomBot.Bot.Storage;

/// <summary>The states that one attempt at a turn has read, and those it wants to write.</summary>
internal sealed class TurnStates
{
    private readonly Dictionary<string, (string Json, long Version)?> _read = [];
    private readonly Dictionary<string, string?> _written = [];
    private DbConnection? _connection;

    /// <summary>Begins with what is known already, the state of the conversation.</summary>
    public void Begin(DbConnection connection, string key, ConversationHead head)
    {
        _connection = connection;
        _read.Clear();
        _written.Clear();
        _read[key] = head.State is null ? null : (head.State, head.Version);
    }

    /// <summary>A state as this turn sees it, or null when there is none.</summary>
    public async Task<(string Json, long Version)?> FindAsync(string key, CancellationToken cancellationToken)
    {
        if (!_read.TryGetValue(key, out var known))
        {
            _read[key] = known = await ConversationTables.FindStateAsync(Connection, key, cancellationToken);
        }
        return _written.TryGetValue(key, out var json) ? json is null ? null : (json, known?.Version ?? 0) : known;
    }

    /// <summary>Keeps a state for the commit.</summary>
    /// <exception cref="StateConflictException">The ETag is not that of the state.</exception>
    public async Task PutAsync(string key, string json, string? etag, CancellationToken cancellationToken)
    {
        var version = (await FindAsync(key, cancellationToken))?.Version ?? 0;
        if (etag is not (null or "" or "*") && etag != version.ToString(CultureInfo.InvariantCulture))
        {
            throw new StateConflictException(key);
        }
        _written[key] = json;
    }

    /// <summary>Has a state deleted with the commit.</summary>
    public void Delete(string key) => _written[key] = null;

    /// <summary>Takes the new state of the conversation, which its own record carries; null when it is as it was.</summary>
    public string? Take(string key) => _written.Remove(key, out var json) ? json ?? "{}" : null;

    /// <summary>Whether other states than the conversation's are to be written.</summary>
    public bool HasMore => _written.Count > 0;

    /// <summary>Writes the others.</summary>
    /// <returns>False when one was changed meanwhile.</returns>
    public async Task<bool> TryKeepAsync(DbTransaction transaction, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var (key, json) in _written)
        {
            if (json is null)
            {
                await ConversationTables.DeleteStateAsync(Connection, transaction, key, cancellationToken);
            }
            else if (!await ConversationTables.TryPutStateAsync(
                Connection, transaction, key, json, _read.GetValueOrDefault(key)?.Version ?? 0, now, cancellationToken))
            {
                return false;
            }
        }
        return true;
    }

    private DbConnection Connection => _connection ?? throw new InvalidOperationException("The turn has not begun.");
}
