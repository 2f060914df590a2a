using System.Data.Common;

namespace EcomBot.Bot.Storage.Conversations;

/// <summary>Writes what turns leave on SQLite: short statements one after the other, since there is no way to a server.</summary>
/// <param name="commands">The statements of the connection.</param>
/// <param name="transaction">The transaction that they belong to; null where this begins and ends it itself.</param>
internal readonly struct SqliteRecords(PreparedCommands commands, DbTransaction? transaction)
{
    // On the same day the index of days stays as it is.
    private const string PutAgain = """
        UPDATE "BotState" SET "Json" = COALESCE(@state, "Json"), "Version" = "Version" + 1, "UpdatedAt" = @now, "Place" = @place
        WHERE "Key" = @key AND "Version" = @version
        """;

    private const string Put = ConversationTables.PutState;

    private const string Mark = """
        INSERT INTO "BotInbox" ("Key", "ActivityId", "Mark", "Answer", "Owner", "ReceivedAt", "Attempts", "NotBefore")
        VALUES (@key, @activity, 1, @answer, @owner, @now, 0, 0)
        ON CONFLICT ("Key", "ActivityId") DO UPDATE SET "Mark" = 1, "Activity" = NULL, "Answer" = excluded."Answer" WHERE "Mark" = 0
        """;

    private const string Say = """
        INSERT INTO "BotTranscript" ("Key", "Place", "Kind", "ActivityId", "At", "Json") VALUES (@key, @place, @kind, @activity, @now, @json)
        """;

    private const string Send = """
        INSERT INTO "BotOutbox" ("Key", "Place", "State", "Owner", "CreatedAt", "Attempts", "NotBefore")
        VALUES (@key, @place, @state, @owner, @now, 0, 0)
        """;

    private const string Note = """INSERT INTO "BotNotes" ("Key", "Place", "At", "Json") VALUES (@key, @place, @now, @json)""";

    private const string Delivered = """DELETE FROM "BotOutbox" WHERE "Key" = @key AND "Place" <= @sent AND "State" = 1""";

    /// <summary>Writes several records in one transaction, and tells their turns.</summary>
    /// <exception cref="DbException">One of them could not be written; then none is.</exception>
    public void Write(IReadOnlyList<WaitingRecord> records)
    {
        var kept = new bool[records.Count];
        Execute("BEGIN IMMEDIATE", []);
        try
        {
            for (var index = 0; index < records.Count; index++)
            {
                kept[index] = TryKeepApart(records[index].Turn);
            }
            Execute("COMMIT", []);
        }
        catch
        {
            Execute("ROLLBACK", []);
            throw;
        }
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
        if (!TryPut(turn) || (turn.ActivityId is not null && Execute(Mark, ["key", "activity", "answer", "owner", "now"],
                turn.Key, turn.ActivityId, turn.Answer, turn.Owner, now) != 1))
        {
            return false;
        }
        foreach (var line in turn.Transcript)
        {
            Execute(Say, ["key", "place", "kind", "activity", "now", "json"], turn.Key, line.Place, (int)line.Kind, line.ActivityId, now, line.Json);
        }
        var state = (int)(turn.IsDelivering ? OutboxState.InDelivery : OutboxState.Waiting);
        foreach (var place in turn.Unsent)
        {
            Execute(Send, ["key", "place", "state", "owner", "now"], turn.Key, place, state, turn.Owner, now);
        }
        if (turn.Note is not null)
        {
            Execute(Note, ["key", "place", "now", "json"], turn.Key, turn.Head.Place + 1, now, turn.Note);
        }
        if (turn.SentUpTo > 0)
        {
            Forget(turn.Key, turn.SentUpTo);
        }
        return true;
    }

    /// <summary>Takes the replies of a conversation out of the outbox that were delivered, up to a place.</summary>
    public void Forget(string key, int place) => Execute(Delivered, ["key", "sent"], key, place);

    // A record that is not kept leaves nothing behind.
    private bool TryKeepApart(TurnRecord turn)
    {
        Execute("SAVEPOINT record", []);
        var isKept = TryKeep(turn);
        if (!isKept)
        {
            Execute("ROLLBACK TO record", []);
        }
        Execute("RELEASE record", []);
        return isKept;
    }

    private bool TryPut(TurnRecord turn) => 1 == (turn.Head.UsedOn == turn.Day
        ? Execute(PutAgain, ["key", "state", "now", "place", "version"], turn.Key, turn.State, turn.At.UtcDateTime, turn.Place, turn.Head.Version)
        : Execute(Put, ["key", "state", "now", "place", "day", "version"],
            turn.Key, turn.State, turn.At.UtcDateTime, turn.Place, turn.Day, turn.Head.Version));

    private int Execute(string sql, ReadOnlySpan<string> parameters, params ReadOnlySpan<object?> values)
    {
        var command = commands.Get(sql, parameters);
        command.Transaction = transaction;
        PreparedCommands.Fill(command, values);
        return command.ExecuteNonQuery();
    }
}
