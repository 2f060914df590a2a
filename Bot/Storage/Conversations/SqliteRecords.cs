using System.Globalization;
using Microsoft.Data.Sqlite;

namespace EcomBot.Bot.Storage.Conversations;

/// <summary>Writes what turns leave on SQLite: short statements one after the other, since there is no way to a server.</summary>
/// <param name="statements">The statements of the connection.</param>
internal sealed class SqliteRecords(SqliteStatements statements)
{
    // On the same day the index of days stays as it is.
    private const string PutAgain = """
        UPDATE "BotState" SET "Json" = COALESCE(?2, "Json"), "Version" = "Version" + 1, "UpdatedAt" = ?3, "Place" = ?4
        WHERE "Key" = ?1 AND "Version" = ?5
        """;

    private const string PutOnAnotherDay = """
        UPDATE "BotState" SET "Json" = COALESCE(?2, "Json"), "Version" = "Version" + 1, "UpdatedAt" = ?3, "Place" = ?4, "UsedOn" = ?6
        WHERE "Key" = ?1 AND "Version" = ?5
        """;

    private const string PutFirst = """
        INSERT INTO "BotState" ("Key", "Json", "Version", "UpdatedAt", "Place", "UsedOn") VALUES (?1, COALESCE(?2, '{}'), 1, ?3, ?4, ?5)
        ON CONFLICT DO NOTHING
        """;

    private const string Mark = """
        INSERT INTO "BotInbox" ("Key", "ActivityId", "Mark", "Answer", "Owner", "ReceivedAt", "Attempts", "NotBefore")
        VALUES (?1, ?2, 1, ?3, ?4, ?5, 0, 0)
        ON CONFLICT ("Key", "ActivityId") DO UPDATE SET "Mark" = 1, "Activity" = NULL, "Answer" = excluded."Answer" WHERE "Mark" = 0
        """;

    private const string Say = """
        INSERT INTO "BotTranscript" ("Key", "Place", "Kind", "ActivityId", "At", "Json") VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        """;

    private const string Send = """
        INSERT INTO "BotOutbox" ("Key", "Place", "State", "Owner", "CreatedAt", "Attempts", "NotBefore")
        VALUES (?1, ?2, ?3, ?4, ?5, 0, 0)
        """;

    private const string Note = """INSERT INTO "BotNotes" ("Key", "Place", "At", "Json") VALUES (?1, ?2, ?3, ?4)""";

    private const string Delivered = """DELETE FROM "BotOutbox" WHERE "Key" = ?1 AND "Place" <= ?2 AND "State" = 1""";

    /// <summary>Writes several records in one transaction, and tells their turns.</summary>
    /// <exception cref="SqliteException">One of them could not be written; then none is.</exception>
    public void Write(IReadOnlyList<WaitingRecord> records)
    {
        var kept = new bool[records.Count];
        Together(() =>
        {
            for (var index = 0; index < records.Count; index++)
            {
                kept[index] = TryKeepApart(records[index].Turn);
            }
        });
        for (var index = 0; index < records.Count; index++)
        {
            records[index].Tell(kept[index]);
        }
    }

    /// <summary>Writes one record.</summary>
    /// <returns>False when another turn of the conversation was committed since this one was begun; the transaction is to be rolled back then.</returns>
    public bool TryKeep(TurnRecord turn)
    {
        var now = turn.At.ToUnixTimeMilliseconds();
        if (!TryPut(turn) || (turn.ActivityId is not null && statements.Execute(Mark, turn.Key, turn.ActivityId, turn.Answer, turn.Owner, now) != 1))
        {
            return false;
        }
        foreach (var line in turn.Transcript)
        {
            statements.Execute(Say, turn.Key, line.Place, (int)line.Kind, line.ActivityId, now, line.Json);
        }
        var state = (int)(turn.IsDelivering ? OutboxState.InDelivery : OutboxState.Waiting);
        foreach (var place in turn.Unsent)
        {
            statements.Execute(Send, turn.Key, place, state, turn.Owner, now);
        }
        if (turn.Note is not null)
        {
            statements.Execute(Note, turn.Key, turn.Head.Place + 1, now, turn.Note);
        }
        if (turn.SentUpTo > 0)
        {
            Forget(turn.Key, turn.SentUpTo);
        }
        return true;
    }

    /// <summary>Takes replies out of the outbox that were delivered, in one transaction.</summary>
    /// <param name="sent">Conversations, and the place of the last reply that was delivered.</param>
    public void Forget(IReadOnlyList<KeyValuePair<string, int>> sent)
    {
        Together(() =>
        {
            foreach (var (key, place) in sent)
            {
                Forget(key, place);
            }
        });
    }

    private void Forget(string key, int place) => statements.Execute(Delivered, key, place);

    private void Together(Action write)
    {
        statements.Execute("BEGIN IMMEDIATE");
        try
        {
            write();
            statements.Execute("COMMIT");
        }
        catch
        {
            statements.Execute("ROLLBACK");
            throw;
        }
    }

    // A record that is not kept leaves nothing behind.
    private bool TryKeepApart(TurnRecord turn)
    {
        statements.Execute("SAVEPOINT record");
        var isKept = TryKeep(turn);
        if (!isKept)
        {
            statements.Execute("ROLLBACK TO record");
        }
        statements.Execute("RELEASE record");
        return isKept;
    }

    private bool TryPut(TurnRecord turn)
    {
        // As the library of the database's other readers writes a time.
        var now = turn.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        var changed = turn.Head.Version == 0 ? statements.Execute(PutFirst, turn.Key, turn.State, now, turn.Place, turn.Day)
            : turn.Head.UsedOn == turn.Day ? statements.Execute(PutAgain, turn.Key, turn.State, now, turn.Place, turn.Head.Version)
            : statements.Execute(PutOnAnotherDay, turn.Key, turn.State, now, turn.Place, turn.Head.Version, turn.Day);
        return changed == 1;
    }
}
