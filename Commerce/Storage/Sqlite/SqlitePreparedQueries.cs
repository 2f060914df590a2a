using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EcomBot.Commerce.Storage.Sqlite;

/// <summary>Lets the queries of a connection that stays open be parsed and planned once, and run again and again.</summary>
/// <remarks>SQLite's provider prepares every command anew, which takes longer than looking up a record.</remarks>
internal sealed class SqlitePreparedQueries : DbCommandInterceptor
{
    public static readonly SqlitePreparedQueries Instance = new();

    private const int MostPrepared = 100;

    private readonly ConditionalWeakTable<DbConnection, Dictionary<string, Query>> _prepared = [];

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        var query = eventData.CommandSource == CommandSource.LinqQuery ? Find(command) : null;
        return new(query is null ? result : InterceptionResult<DbDataReader>.SuppressWithResult(query.Run(command)));
    }

    // Null while the same query is being read, and for connections that have enough of them.
    private Query? Find(DbCommand command)
    {
        var queries = _prepared.GetValue(command.Connection!, Begin);
        if (!queries.TryGetValue(command.CommandText, out var query) && queries.Count < MostPrepared)
        {
            queries[command.CommandText] = query = new((SqliteConnection)command.Connection!, command.CommandText);
        }
        return query is { IsRead: false } ? query : null;
    }

    // What is prepared belongs to what is open now.
    private static Dictionary<string, Query> Begin(DbConnection connection)
    {
        var queries = new Dictionary<string, Query>(StringComparer.Ordinal);
        connection.StateChange += (_, change) =>
        {
            if (change.CurrentState != ConnectionState.Open)
            {
                foreach (var query in queries.Values)
                {
                    query.Dispose();
                }
                queries.Clear();
            }
        };
        return queries;
    }

    private sealed class Query(SqliteConnection connection, string sql) : IDisposable
    {
        private readonly SqliteCommand _command = new(sql, connection);
        private DbDataReader? _reader;

        public bool IsRead => _reader is { IsClosed: false };

        public DbDataReader Run(DbCommand asked)
        {
            _command.Parameters.Clear();
            foreach (SqliteParameter parameter in asked.Parameters)
            {
                _command.Parameters.Add(parameter);
            }
            _command.Transaction = (SqliteTransaction?)asked.Transaction;
            _command.CommandTimeout = asked.CommandTimeout;
            return _reader = _command.ExecuteReader();
        }

        public void Dispose() => _command.Dispose();
    }
}
