using System.Data.Common;
using EcomBot.Bot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace EcomBot.Bot.Insights.Counting;

/// <summary>Writes many rows of a table by few statements: over those that are there, or added to them.</summary>
internal sealed class RowWriter<T>(BotContext bot) where T : class
{
    // SQLite looks for each parameter among all of its statement.
    private const int MostParameters = 500;

    private readonly IEntityType _type = bot.Model.FindEntityType(typeof(T))!;

    /// <summary>Adds to the numbers of the rows that are there.</summary>
    public Task AddAsync(IReadOnlyCollection<T> rows, CancellationToken cancellationToken) =>
        WriteAsync(rows, name => $"\"{name}\" = \"{_type.GetTableName()}\".\"{name}\" + excluded.\"{name}\"", cancellationToken);

    /// <summary>Takes the place of the rows that are there.</summary>
    public Task PutAsync(IReadOnlyCollection<T> rows, CancellationToken cancellationToken) =>
        WriteAsync(rows, name => $"\"{name}\" = excluded.\"{name}\"", cancellationToken);

    private async Task WriteAsync(IReadOnlyCollection<T> rows, Func<string, string> set, CancellationToken cancellationToken)
    {
        var columns = _type.GetProperties().ToArray();
        foreach (var some in rows.Chunk(MostParameters / columns.Length))
        {
            await using var command = bot.Database.GetDbConnection().CreateCommand();
            command.Transaction = bot.Database.CurrentTransaction?.GetDbTransaction();
            command.CommandText = $"INSERT INTO \"{_type.GetTableName()}\" ({Names(columns)}) VALUES {Values(command, some, columns)} "
                + $"ON CONFLICT ({Names(_type.FindPrimaryKey()!.Properties)}) DO UPDATE SET {string.Join(", ", columns.Where(column => !column.IsPrimaryKey()).Select(column => set(column.GetColumnName())))}";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static string Names(IEnumerable<IProperty> columns) => string.Join(", ", columns.Select(column => $"\"{column.GetColumnName()}\""));

    private static string Values(DbCommand command, T[] rows, IProperty[] columns) =>
        string.Join(", ", rows.Select(row => $"({string.Join(", ", columns.Select(column => Parameter(command, column.GetGetter().GetClrValue(row))))})"));

    private static string Parameter(DbCommand command, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = $"@p{command.Parameters.Count}";
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
        return parameter.ParameterName;
    }
}
