using System.Buffers;
using System.Data;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace EcomBot.Bot.Storage.Conversations;

/// <summary>
/// The statements by which turns are written on one connection to SQLite, each parsed once. They go to the library itself: of what
/// ADO.NET makes for every run of a statement, nothing is needed here.
/// </summary>
internal sealed class SqliteStatements
{
    private static readonly ConditionalWeakTable<SqliteConnection, SqliteStatements> All = [];

    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, sqlite3_stmt> _statements = new(StringComparer.Ordinal);

    private SqliteStatements(SqliteConnection connection)
    {
        _connection = connection;
        connection.StateChange += Forget;
    }

    /// <summary>The statements of a connection.</summary>
    public static SqliteStatements On(SqliteConnection connection) => All.GetValue(connection, static one => new(one));

    /// <summary>Runs a statement that gives no rows.</summary>
    /// <param name="sql">The statement, with ?1, ?2 and so on in the place of values.</param>
    /// <param name="values">The values, in their order.</param>
    /// <returns>How many rows it changed.</returns>
    /// <exception cref="SqliteException">It failed.</exception>
    public int Execute(string sql, params ReadOnlySpan<SqliteArgument> values)
    {
        var statement = Prepared(sql);
        for (var index = 0; index < values.Length; index++)
        {
            Check(Bind(statement, index + 1, values[index]));
        }
        var result = raw.sqlite3_step(statement);
        var changed = raw.sqlite3_changes(_connection.Handle);
        var failure = result is raw.SQLITE_DONE or raw.SQLITE_ROW ? null : Failure(result);
        raw.sqlite3_reset(statement);
        raw.sqlite3_clear_bindings(statement);
        return failure is null ? changed : throw failure;
    }

    private sqlite3_stmt Prepared(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            Check(raw.sqlite3_prepare_v2(_connection.Handle, sql, out statement));
            _statements[sql] = statement;
        }
        return statement;
    }

    private static int Bind(sqlite3_stmt statement, int place, SqliteArgument value) =>
        value.Text is { } text ? BindText(statement, place, text)
        : value.IsNull ? raw.sqlite3_bind_null(statement, place)
        : raw.sqlite3_bind_int64(statement, place, value.Number);

    private static int BindText(sqlite3_stmt statement, int place, string text)
    {
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return raw.sqlite3_bind_text(statement, place, utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, utf8)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            throw Failure(result);
        }
    }

    private SqliteException Failure(int result) =>
        new(raw.sqlite3_errmsg(_connection.Handle).utf8_to_string(), result & 0xFF, raw.sqlite3_extended_errcode(_connection.Handle));

    // A statement belongs to what is open now.
    private void Forget(object sender, StateChangeEventArgs change)
    {
        if (change.CurrentState != ConnectionState.Open)
        {
            foreach (var statement in _statements.Values)
            {
                statement.Dispose();
            }
            _statements.Clear();
        }
    }
}

/// <summary>A value of a statement: text, a whole number, or null.</summary>
internal readonly struct SqliteArgument
{
    private SqliteArgument(string? text, long number, bool isNull) => (Text, Number, IsNull) = (text, number, isNull);

    /// <summary>The text; null for a number.</summary>
    public string? Text { get; }

    /// <summary>The number, where there is no text.</summary>
    public long Number { get; }

    /// <summary>Whether it is null.</summary>
    public bool IsNull { get; }

    public static implicit operator SqliteArgument(string? text) => new(text, 0, text is null);

    public static implicit operator SqliteArgument(long number) => new(null, number, false);
}
