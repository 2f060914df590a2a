using System.Data.Common;
using EcomBot.Bot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace EcomBot.Bot.Insights.Counting;

/// <summary>Writes many rows of a table: new ones, over those that are there, or added to them.</summary>
internal sealed class RowWriter<T>(BotContext bot) where T : class
{
    // PostgreSQL is some way off; SQLite is here, and looks for each parameter among all of its statement.
    private const int RowsAtOnce = 40;

    private readonly IEntityType _type = bot.Model.FindEntityType(typeof(T))!;
    private readonly DbConnection _connection = bot.Database.GetDbConnection();

    /// <summary>Adds new rows, which the database gives their ids.</summary>
    public Task InsertAsync(IReadOnlyCollection<T> rows, CancellationToken cancellationToken) => WriteAsync(rows, null, cancellationToken);

    /// <summary>Adds to the numbers of the rows that are there.</summary>
    public Task AddAsync(IReadOnlyCollection<T> rows, CancellationToken cancellationToken) =>
        WriteAsync(rows, name => $"\"{name}\" = \"{_type.GetTableName()}\".\"{name}\" + excluded.\"{name}\"", cancellationToken);

    /// <summary>Takes the place of the rows that are there.</summary>
    public Task PutAsync(IReadOnlyCollection<T> rows, CancellationToken cancellationToken) =>
        WriteAsync(rows, name => $"\"{name}\" = excluded.\"{name}\"", cancellationToken);

    private async Task WriteAsync(IReadOnlyCollection<T> rows, Func<string, string>? set, CancellationToken cancellationToken)
    {
        var columns = _type.GetProperties().Where(column => set is not null || column.ValueGenerated == ValueGenerated.Never).ToArray();
        DbCommand? command = null;
        foreach (var some in rows.Chunk(_connection is SqliteConnection ? 1 : RowsAtOnce))
        {
            var length = some.Length * columns.Length;
            if (command?.Parameters.Count != length)
            {
                command?.Dispose();
                command = Make(some.Length, columns, set);
            }
            for (var index = 0; index < length; index++)
            {
                command.Parameters[index].Value = columns[index % columns.Length].GetGetter().GetClrValue(some[index / columns.Length]) ?? DBNull.Value;
            }
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        command?.Dispose();
    }

    private DbCommand Make(int rows, IProperty[] columns, Func<string, string>? set)
    {
        var command = _connection.CreateCommand();
        command.Transaction = bot.Database.CurrentTransaction?.GetDbTransaction();
        for (var index = 0; index < rows * columns.Length; index++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{index}";
            command.Parameters.Add(parameter);
        }
        var values = Enumerable.Range(0, rows).Select(row => $"({string.Join(", ", columns.Select((_, column) => $"@p{(row * columns.Length) + column}"))})");
        command.CommandText = $"INSERT INTO \"{_type.GetTableName()}\" ({Names(columns)}) VALUES {string.Join(", ", values)}{(set is null ? "" : OnConflict(columns, set))}";
        return command;
    }

    private string OnConflict(IProperty[] columns, Func<string, string> set) => $" ON CONFLICT ({Names(_type.FindPrimaryKey()!.Properties)}) "
        + $"DO UPDATE SET {string.Join(", ", columns.Where(column => !column.IsPrimaryKey()).Select(column => set(column.GetColumnName())))}";

    private static string Names(IEnumerable<IProperty> columns) => string.Join(", ", columns.Select(column => $"\"{column.GetColumnName()}\""));
}
