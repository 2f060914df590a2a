using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace EcomBot.Bot.Storage.Conversations;

/// <summary>The statements on SQLite: short ones, one after the other, since there is no way to a server.</summary>
internal sealed class SqliteConversationTables : ConversationTables, IDisposable
{
    // One writer at a time, in the order they came: a busy database makes its callers sleep instead.
    private readonly SemaphoreSlim _writer = new(1, 1);
    private readonly SharedCommit _commit = new();

    private readonly Exit _exit;

    // Nearly all that is written goes this way: a connection knows what it wrote itself, and reads nothing of it again.
    private SqliteConnection? _own;

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
        Set(connection);
    }

    /// <inheritdoc/>
    public override Task ReleaseAsync(DatabaseFacade database) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose()
    {
        _own?.Dispose();
        _writer.Dispose();
    }

    /// <inheritdoc/>
    public override async Task<bool> TryKeepAsync(
        DbConnection connection, DbTransaction? transaction, TurnRecord turn, CancellationToken cancellationToken)
    {
        if (transaction is not null)
        {
            return RecordsOn(connection).TryKeep(turn);
        }
        cancellationToken.ThrowIfCancellationRequested();
        var (record, writes) = _commit.Join(turn);
        if (writes)
        {
            using var writer = await EnterAsync(CancellationToken.None);
            Write(connection.ConnectionString, _commit.TakeAll());
        }
        return await record.Kept;
    }

    private void CloseOwn()
    {
        _own?.Dispose();
        _own = null;
    }

    private static SqliteRecords RecordsOn(DbConnection connection) => new(SqliteStatements.On((SqliteConnection)connection));

    private static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        Set(connection);
        Execute(connection, "PRAGMA cache_size = -16384");
        return connection;
    }

    private static void Set(SqliteConnection connection)
    {
        // Pages that are written again and again go from the log to the database once: the log may grow to 16 MB.
        Execute(connection, "PRAGMA busy_timeout = 5000; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4096");
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var settings = connection.CreateCommand();
        settings.CommandText = sql;
        settings.ExecuteNonQuery();
    }

    // What one record does to the database is its own affair: the others are written without it, on a connection that did not fail.
    private void Write(string connectionString, IReadOnlyList<WaitingRecord> records)
    {
        try
        {
            _own ??= Open(connectionString);
            RecordsOn(_own).Write(records);
        }
        catch (Exception failure)
        {
            CloseOwn();
            if (records.Count == 1)
            {
                records[0].Tell(failure);
                return;
            }
            foreach (var record in records)
            {
                Write(connectionString, [record]);
            }
        }
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
        try
        {
            RecordsOn(_own ??= Open(connection.ConnectionString)).Forget(sent);
        }
        catch
        {
            CloseOwn();
            throw;
        }
    }

    private sealed class Exit(SemaphoreSlim writer) : IDisposable
    {
        public void Dispose() => writer.Release();
    }
}
