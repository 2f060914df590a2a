using System.Data.Common;

namespace EcomBot.Bot.Storage;

/// <summary>Tells that the database cannot be reached now, and that what was asked of it may be asked again.</summary>
internal static class DatabaseAway
{
    /// <summary>Whether a failure says so. EF Core wraps what its provider calls passing.</summary>
    public static bool Is(Exception failure) => failure is DbException { IsTransient: true } || (failure.InnerException is { } cause && Is(cause));
}
