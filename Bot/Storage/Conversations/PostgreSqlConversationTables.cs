using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;
using NpgsqlTypes;

namespace EcomBot.Bot.Storage.Conversations;

/// <summary>The statements on PostgreSQL: all that a turn leaves is one statement, and so one way to the server and one transaction.</summary>
internal sealed class PostgreSqlConversationTables : ConversationTables
{
    private const string Keep = """
        WITH again AS (
          UPDATE "BotState" SET "Json" = COALESCE(@state, "Json"), "Version" = "Version" + 1, "UpdatedAt" = @now, "Place" = @place, "UsedOn" = @day
          WHERE "Key" = @key AND "Version" = @version RETURNING "Key"),
        first AS (
          INSERT INTO "BotState" ("Key", "Json", "Version", "UpdatedAt", "Place", "UsedOn")
          SELECT @key, COALESCE(@state, '{}'), 1, @now, @place, @day WHERE @version = 0 ON CONFLICT DO NOTHING RETURNING "Key"),
        head AS (SELECT "Key" FROM again UNION ALL SELECT "Key" FROM first),
        mark AS (
          INSERT INTO "BotInbox" ("Key", "ActivityId", "Mark", "Answer", "Owner", "ReceivedAt", "Attempts", "NotBefore")
          SELECT "Key", @activity, 1, @answer, @owner, @ms, 0, 0 FROM head WHERE @activity IS NOT NULL
          ON CONFLICT ("Key", "ActivityId") DO UPDATE SET "Mark" = 1, "Activity" = NULL, "Answer" = excluded."Answer" WHERE "BotInbox"."Mark" = 0),
        said AS (
          INSERT INTO "BotTranscript" ("Key", "Place", "Kind", "ActivityId", "At", "Json")
          SELECT head."Key", line.place, line.kind, line.id, @ms, line.json FROM head, unnest(@places, @kinds, @ids, @lines) AS line(place, kind, id, json)),
        sent AS (
          INSERT INTO "BotOutbox" ("Key", "Place", "State", "Owner", "CreatedAt", "Attempts", "NotBefore")
          SELECT head."Key", reply.place, @delivery, @owner, @ms, 0, 0 FROM head, unnest(@unsent) AS reply(place)),
        note AS (
          INSERT INTO "BotNotes" ("Key", "Place", "At", "Json")
          SELECT head."Key", @first, @ms, @note FROM head WHERE @note IS NOT NULL),
        gone AS (DELETE FROM "BotOutbox" USING head WHERE "BotOutbox"."Key" = head."Key" AND "Place" <= @sent AND "State" = 1)
        SELECT COUNT(*) FROM head
        """;

    private const string Forget = """
        DELETE FROM "BotOutbox" USING unnest(@keys, @places) AS sent(key, place)
        WHERE "BotOutbox"."Key" = sent.key AND "BotOutbox"."Place" <= sent.place AND "BotOutbox"."State" = 1
        """;

    /// <inheritdoc/>
    public override Task ConnectAsync(DatabaseFacade database, CancellationToken cancellationToken) => database.OpenConnectionAsync(cancellationToken);

    /// <inheritdoc/>
    public override Task ReleaseAsync(DatabaseFacade database) => database.CloseConnectionAsync();

    /// <inheritdoc/>
    public override async Task<bool> TryKeepAsync(
        DbConnection connection, DbTransaction? transaction, TurnRecord turn, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Keep, (NpgsqlConnection)connection, (NpgsqlTransaction?)transaction);
        Fill(command.Parameters, turn);
        return (long)(await command.ExecuteScalarAsync(cancellationToken))! == 1;
    }

    /// <inheritdoc/>
    public override async Task ForgetAsync(
        DbConnection connection, IReadOnlyList<KeyValuePair<string, int>> sent, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Forget, (NpgsqlConnection)connection);
        Add(command.Parameters, "keys", NpgsqlDbType.Array | NpgsqlDbType.Text, sent.Select(one => one.Key).ToArray());
        Add(command.Parameters, "places", NpgsqlDbType.Array | NpgsqlDbType.Integer, sent.Select(one => one.Value).ToArray());
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static void Fill(NpgsqlParameterCollection values, TurnRecord turn)
    {
        Add(values, "key", NpgsqlDbType.Text, turn.Key);
        Add(values, "state", NpgsqlDbType.Text, turn.State);
        Add(values, "now", NpgsqlDbType.TimestampTz, turn.At.UtcDateTime);
        Add(values, "place", NpgsqlDbType.Integer, turn.Place);
        Add(values, "day", NpgsqlDbType.Integer, turn.Day);
        Add(values, "version", NpgsqlDbType.Bigint, turn.Head.Version);
        Add(values, "activity", NpgsqlDbType.Text, turn.ActivityId);
        Add(values, "answer", NpgsqlDbType.Text, turn.Answer);
        Add(values, "owner", NpgsqlDbType.Text, turn.Owner);
        Add(values, "ms", NpgsqlDbType.Bigint, turn.At.ToUnixTimeMilliseconds());
        Add(values, "places", NpgsqlDbType.Array | NpgsqlDbType.Integer, Each(turn.Transcript, line => line.Place));
        Add(values, "kinds", NpgsqlDbType.Array | NpgsqlDbType.Integer, Each(turn.Transcript, line => (int)line.Kind));
        Add(values, "ids", NpgsqlDbType.Array | NpgsqlDbType.Text, Each(turn.Transcript, line => line.ActivityId));
        Add(values, "lines", NpgsqlDbType.Array | NpgsqlDbType.Text, Each(turn.Transcript, line => line.Json));
        Add(values, "delivery", NpgsqlDbType.Integer, (int)(turn.IsDelivering ? OutboxState.InDelivery : OutboxState.Waiting));
        Add(values, "unsent", NpgsqlDbType.Array | NpgsqlDbType.Integer, turn.Unsent.ToArray());
        Add(values, "sent", NpgsqlDbType.Integer, turn.SentUpTo);
        Add(values, "first", NpgsqlDbType.Integer, turn.Head.Place + 1);
        Add(values, "note", NpgsqlDbType.Text, turn.Note);
    }

    private static T[] Each<T>(IReadOnlyList<TranscriptLine> lines, Func<TranscriptLine, T> part)
    {
        var parts = new T[lines.Count];
        for (var index = 0; index < parts.Length; index++)
        {
            parts[index] = part(lines[index]);
        }
        return parts;
    }

    private static void Add(NpgsqlParameterCollection values, string name, NpgsqlDbType type, object? value) =>
        values.Add(new(name, type) { Value = value ?? DBNull.Value });
}
