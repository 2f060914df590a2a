using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace EcomBot.Bot.Storage.Conversations;

/// <summary>The statements on SQLite: short ones, one after the other, since there is no way to a server.</summary>
internal sealed class SqliteConversationTables : ConversationTables
{
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

    private const string Forget = """DELETE FROM "BotOutbox" WHERE "Key" = @key AND "Place" <= @sent AND "State" = 1""";

    // One writer at a time, in the order they came: a busy database makes its callers sleep instead.
    private readonly SemaphoreSlim _writer = new(1, 1);
    private readonly Exit _exit;

    public SqliteConversationTables() => _exit = new(_writer);

    /// <inheritdoc/>
    /// <remarks>
    /// The context gets a connection that it does not close when it goes back to the pool, since closing it would throw the
    /// prepared statements away. With the log ahead, NORMAL keeps every commit over a crash of the process; a power cut may take the last ones back,
    /// whole turns at a time.
    /// </remarks>
    public override async Task ConnectAsync(DatabaseFacade database, CancellationToken cancellationToken)
    {
        if (database.GetDbConnection().State == ConnectionState.Open)
        {
            return;
        }
        var connection = new SqliteConnection(database.GetConnectionString());
        await connection.OpenAsync(cancellationToken);
        database.SetDbConnection(connection, contextOwnsConnection: false);
        using var settings = connection.CreateCommand();
        settings.CommandText = "PRAGMA busy_timeout = 5000; PRAGMA synchronous = NORMAL";
        settings.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public override async Task<bool> TryKeepAsync(
        DbConnection connection, DbTransaction? transaction, TurnRecord turn, CancellationToken cancellationToken)
    {
        if (transaction is not null)
        {
            return TryKeep(connection, transaction, turn);
        }
        using var writer = await EnterAsync(cancellationToken);
        using var own = connection.BeginTransaction(IsolationLevel.Serializable);
        if (!TryKeep(connection, own, turn))
        {
            return false;
        }
        own.Commit();
        return true;
    }

    /// <inheritdoc/>
    public override async Task<IDisposable?> EnterAsync(CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken);
        return _exit;
    }

    /// <inheritdoc/>
    public override async Task ForgetAsync(
        DbConnection connection, IReadOnlyList<KeyValuePair<string, int>> sent, CancellationToken cancellationToken)
    {
        using var writer = await EnterAsync(cancellationToken);
        using var own = connection.BeginTransaction(IsolationLevel.Serializable);
        var commands = new Statements(PreparedCommands.On(connection), own);
        foreach (var (key, place) in sent)
        {
            commands.Execute(Forget, ["key", "sent"], key, place);
        }
        own.Commit();
    }

    private static bool TryKeep(DbConnection connection, DbTransaction transaction, TurnRecord turn)
    {
        var commands = new Statements(PreparedCommands.On(connection), transaction);
        var now = turn.At.ToUnixTimeMilliseconds();
        if (commands.Execute(PutState, ["key", "state", "now", "place", "day", "version"],
            turn.Key, turn.State, turn.At.UtcDateTime, turn.Place, turn.Day, turn.Head.Version) != 1
            || (turn.ActivityId is not null && commands.Execute(Mark, ["key", "activity", "answer", "owner", "now"],
                turn.Key, turn.ActivityId, turn.Answer, turn.Owner, now) != 1))
        {
            return false;
        }
        foreach (var line in turn.Transcript)
        {
            commands.Execute(Say, ["key", "place", "kind", "activity", "now", "json"], turn.Key, line.Place, (int)line.Kind, line.ActivityId, now, line.Json);
        }
        var state = (int)(turn.IsDelivering ? OutboxState.InDelivery : OutboxState.Waiting);
        foreach (var place in turn.Unsent)
        {
            commands.Execute(Send, ["key", "place", "state", "owner", "now"], turn.Key, place, state, turn.Owner, now);
        }
        if (turn.Note is not null)
        {
            commands.Execute(Note, ["key", "place", "now", "json"], turn.Key, turn.Head.Place + 1, now, turn.Note);
        }
        if (turn.SentUpTo > 0)
        {
            commands.Execute(Forget, ["key", "sent"], turn.Key, turn.SentUpTo);
        }
        return true;
    }

    private readonly struct Statements(PreparedCommands commands, DbTransaction transaction)
    {
        public int Execute(string sql, ReadOnlySpan<string> parameters, params ReadOnlySpan<object?> values)
        {
            var command = commands.Get(sql, parameters);
            command.Transaction = transaction;
            PreparedCommands.Fill(command, values);
            return command.ExecuteNonQuery();
        }
    }

    private sealed class Exit(SemaphoreSlim writer) : IDisposable
    {
        public void Dispose() => writer.Release();
    }
}
