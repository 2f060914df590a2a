using System.Data.Common;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace EcomBot.Bot.Storage.Conversations;

/// <summary>
/// What every turn reads and writes, in prepared statements on the turn's own connection. All else goes through
/// <see cref="BotContext"/>.
/// </summary>
internal abstract class ConversationTables
{
    private const string Open = """
        SELECT s."Json", s."Version", s."Place", s."UsedOn", i."Mark", i."Answer",
          CASE WHEN EXISTS (SELECT 1 FROM "BotOutbox" o WHERE o."Key" = @key AND o."State" < 2 AND o."Place" > @sent) THEN 1 ELSE 0 END
        FROM (SELECT 1 AS "One") one
        LEFT JOIN "BotState" s ON s."Key" = @key
        LEFT JOIN "BotInbox" i ON i."Key" = @key AND i."ActivityId" = @activity
        """;

    /// <summary>Puts a state in the place of the version that was read; version 0 is none.</summary>
    private const string PutState = """
        INSERT INTO "BotState" ("Key", "Json", "Version", "UpdatedAt", "Place", "UsedOn")
        VALUES (@key, COALESCE(@state, '{}'), 1, @now, @place, @day)
        ON CONFLICT ("Key") DO UPDATE SET "Json" = COALESCE(@state, "BotState"."Json"), "Version" = "BotState"."Version" + 1,
          "UpdatedAt" = excluded."UpdatedAt", "Place" = excluded."Place", "UsedOn" = excluded."UsedOn"
        WHERE "BotState"."Version" = @version
        """;

    /// <summary>Opens the connection of a turn.</summary>
    public abstract Task ConnectAsync(DatabaseFacade database, CancellationToken cancellationToken);

    /// <summary>Lets go of the connection of a turn that is over.</summary>
    public abstract Task ReleaseAsync(DatabaseFacade database);

    /// <summary>Reads what a turn has to know of its conversation.</summary>
    /// <param name="connection">The turn's connection, open.</param>
    /// <param name="key">The conversation.</param>
    /// <param name="activityId">The turn's activity, if it has a name.</param>
    /// <param name="sentUpTo">Replies up to this place are known to be delivered.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<ConversationHead> OpenAsync(
        DbConnection connection, string key, string? activityId, int sentUpTo, CancellationToken cancellationToken)
    {
        var command = PreparedCommands.On(connection).Get(Open, ["key", "activity", "sent"]);
        PreparedCommands.Fill(command, key, activityId ?? string.Empty, sentUpTo);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        await row.ReadAsync(cancellationToken);
        var mark = row.IsDBNull(4) ? InboxMark.None : (InboxMark)row.GetInt32(4);
        var answer = row.IsDBNull(5) ? null : row.GetString(5);
        var hasUnsent = row.GetInt32(6) == 1;
        return row.IsDBNull(1)
            ? ConversationHead.New with { Mark = mark, Answer = answer, HasUnsent = hasUnsent }
            : new(row.GetString(0), row.GetInt64(1), row.GetInt32(2), row.GetInt32(3), mark, answer, hasUnsent);
    }

    /// <summary>Keeps what a turn leaves.</summary>
    /// <param name="connection">The turn's connection, open.</param>
    /// <param name="transaction">The transaction that holds the shop's changes; null for a turn that changed nothing in the shop.</param>
    /// <param name="turn">What it leaves.</param>
    /// <param name="cancellationToken">Ends the writing; nothing is kept then.</param>
    /// <returns>False when another turn of the conversation was committed since this one was begun; a transaction is to be rolled back then.</returns>
    public abstract Task<bool> TryKeepAsync(DbConnection connection, DbTransaction? transaction, TurnRecord turn, CancellationToken cancellationToken);

    /// <summary>Waits for the place of the only writer, where the database takes but one.</summary>
    /// <returns>What gives the place to the next when it is disposed of.</returns>
    public virtual Task<IDisposable?> EnterAsync(CancellationToken cancellationToken) => Task.FromResult<IDisposable?>(null);

    /// <summary>Takes replies out of the outbox that were delivered.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="sent">Conversations, and the place of the last reply that was delivered.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public abstract Task ForgetAsync(DbConnection connection, IReadOnlyList<KeyValuePair<string, int>> sent, CancellationToken cancellationToken);

    /// <summary>Reads one state.</summary>
    /// <returns>The state and its version, or null when there is none.</returns>
    public static async Task<(string Json, long Version)?> FindStateAsync(DbConnection connection, string key, CancellationToken cancellationToken)
    {
        var command = PreparedCommands.On(connection).Get("""SELECT "Json", "Version" FROM "BotState" WHERE "Key" = @key""", ["key"]);
        PreparedCommands.Fill(command, key);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        return await row.ReadAsync(cancellationToken) ? (row.GetString(0), row.GetInt64(1)) : null;
    }

    /// <summary>Writes one state over the version that was read.</summary>
    /// <returns>False when another version is there now.</returns>
    public static async Task<bool> TryPutStateAsync(
        DbConnection connection, DbTransaction transaction, string key, string json, long version, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var command = PreparedCommands.On(connection).Get(PutState, ["key", "state", "now", "place", "day", "version"]);
        command.Transaction = transaction;
        PreparedCommands.Fill(command, key, json, now.UtcDateTime, 0, (int)(now.ToUnixTimeSeconds() / 86_400), version);
        return await command.ExecuteNonQueryAsync(cancellationToken) == 1;
    }

    /// <summary>Deletes one state.</summary>
    public static async Task DeleteStateAsync(DbConnection connection, DbTransaction transaction, string key, CancellationToken cancellationToken)
    {
        var command = PreparedCommands.On(connection).Get("""DELETE FROM "BotState" WHERE "Key" = @key""", ["key"]);
        command.Transaction = transaction;
        PreparedCommands.Fill(command, key);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
