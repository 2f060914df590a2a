using EcomBot.Commerce;
using Microsoft.Data.Sqlite;

namespace EcomBot.Bot.Startup;

/// <summary>The folder of the embedded database.</summary>
internal static class DataFolder
{
    /// <summary>Makes the folder where it is missing and tries it out.</summary>
    /// <exception cref="StartupException">Nothing can be written there.</exception>
    public static void EnsureWritable(CommerceOptions options)
    {
        if (options.Database != ShopDatabaseKind.Sqlite || Find(options.ConnectionString) is not { } folder)
        {
            return;
        }
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".probe-{Environment.ProcessId}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"The data folder {folder} cannot be written (Commerce:ConnectionString): {refused.Message}", refused);
        }
    }

    private static string? Find(string connectionString)
    {
        var file = new SqliteConnectionStringBuilder(connectionString).DataSource;
        return file.Length == 0 || file == ":memory:" ? null : Path.GetDirectoryName(Path.GetFullPath(file));
    }
}
