using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;

namespace EcomBot.Bot.Storage.Conversations;

/// <summary>The statements of one connection, each parsed once and used again and again.</summary>
internal sealed class PreparedCommands
{
    private static readonly ConditionalWeakTable<DbConnection, PreparedCommands> All = [];

    private readonly DbConnection _connection;
    private readonly Dictionary<string, DbCommand> _commands = new(StringComparer.Ordinal);

    private PreparedCommands(DbConnection connection)
    {
        _connection = connection;
        connection.StateChange += Forget;
    }

    /// <summary>The statements of a connection.</summary>
    public static PreparedCommands On(DbConnection connection) => All.GetValue(connection, static one => new(one));

    /// <summary>A statement with its parameters, in their order.</summary>
    public DbCommand Get(string sql, ReadOnlySpan<string> parameters)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            _commands[sql] = command = Make(sql, parameters);
        }
        command.Transaction = null;
        return command;
    }

    /// <summary>Gives a statement its values.</summary>
    public static void Fill(DbCommand command, params ReadOnlySpan<object?> values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index] ?? DBNull.Value;
        }
    }

    // A statement belongs to what is open now: used after the connection was opened again, it would run somewhere else.
    private void Forget(object sender, StateChangeEventArgs change)
    {
        if (change.CurrentState != ConnectionState.Open)
        {
            foreach (var command in _commands.Values)
            {
                command.Dispose();
            }
            _commands.Clear();
        }
    }

    private DbCommand Make(string sql, ReadOnlySpan<string> parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }
        return command;
    }
}
