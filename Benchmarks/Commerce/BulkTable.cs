using EcomBot.Commerce.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace EcomBot.Benchmarks.Commerce;

/// <summary>Writes records of one kind as fast as the database takes them, in the columns that the shop's own model gives them.</summary>
internal sealed class BulkTable<T>(ShopContext shop) where T : class
{
    private readonly IProperty[] _columns = [.. shop.Model.FindEntityType(typeof(T))!.GetProperties()];
    private readonly string _table = shop.Model.FindEntityType(typeof(T))!.GetTableName()!;

    /// <summary>Writes all records in one go.</summary>
    public async Task WriteAsync(IEnumerable<T> records, CancellationToken cancellationToken)
    {
        await shop.Database.OpenConnectionAsync(cancellationToken);
        await (shop.Database.GetDbConnection() switch
        {
            NpgsqlConnection postgres => CopyAsync(postgres, records, cancellationToken),
            SqliteConnection sqlite => InsertAsync(sqlite, records, cancellationToken),
            var other => throw new NotSupportedException(other.GetType().Name),
        });
        await shop.Database.CloseConnectionAsync();
    }

    private string Names => string.Join(", ", _columns.Select(column => $"\"{column.GetColumnName()}\""));

    private static object? Value(IProperty column, T record)
    {
        var value = column.GetGetter().GetClrValue(record);
        return value is null || column.GetTypeMapping().Converter is not { } converter ? value : converter.ConvertToProvider(value);
    }

    private async Task CopyAsync(NpgsqlConnection connection, IEnumerable<T> records, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginBinaryImportAsync($"COPY \"{_table}\" ({Names}) FROM STDIN (FORMAT BINARY)", cancellationToken);
        foreach (var record in records)
        {
            await copy.StartRowAsync(cancellationToken);
            foreach (var column in _columns)
            {
                await (Value(column, record) is { } value ? copy.WriteAsync(value, cancellationToken) : copy.WriteNullAsync(cancellationToken));
            }
        }

        await copy.CompleteAsync(cancellationToken);
    }

    private async Task InsertAsync(SqliteConnection connection, IEnumerable<T> records, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO \"{_table}\" ({Names}) VALUES ({string.Join(", ", _columns.Select((_, i) => $"@p{i}"))})";
        insert.Transaction = (SqliteTransaction)transaction;
        var parameters = _columns.Select((_, i) => insert.Parameters.Add(new SqliteParameter($"@p{i}", null))).ToArray();
        foreach (var record in records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Fill(parameters, record);
            insert.ExecuteNonQuery();
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private void Fill(SqliteParameter[] parameters, T record)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            parameters[i].Value = Value(_columns[i], record) ?? DBNull.Value;
        }
    }
}
