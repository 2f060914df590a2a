using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EcomBot.Commerce.Operations;

/// <summary>Tells when a save lost against another and is worth beginning again with what the other left.</summary>
public static class ShopConflict
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteConstraint = 19;

    private static readonly string[] PostgreSqlStates =
    [
        PostgresErrorCodes.UniqueViolation, PostgresErrorCodes.CheckViolation, PostgresErrorCodes.SerializationFailure,
        PostgresErrorCodes.DeadlockDetected, PostgresErrorCodes.LockNotAvailable,
    ];

    /// <summary>Gets whether <paramref name="exception"/>, or a cause of it, says that another save was first.</summary>
    public static bool IsOne(Exception? exception) => exception switch
    {
        null => false,
        DbUpdateConcurrencyException => true,
        SqliteException sqlite => sqlite.SqliteErrorCode is SqliteBusy or SqliteLocked or SqliteConstraint,
        PostgresException postgres => PostgreSqlStates.Contains(postgres.SqlState),
        _ => IsOne(exception.InnerException),
    };
}

/// <summary>Others changed the same records so often that an operation was given up; nothing of it was done.</summary>
public sealed class ShopConflictException(string message, Exception cause) : Exception(message, cause);
