using System.Collections.Concurrent;
using System.Security.Cryptography;
using EcomBot.Tests.Layout;

namespace EcomBot.Tests.Processes;

/// <summary>The clients of <c>NpmClients</c>, installed from npm as their lock files say.</summary>
internal static class NpmClients
{
    private const string Lock = "package-lock.json";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly ConcurrentDictionary<string, Lazy<Task<string?>>> Installed = new();

    /// <summary>The folder in which a client is installed.</summary>
    public static string FolderOf(string client) => Path.Combine(Repository.Root, "Bot.Tests", "bin", "npm", client);

    /// <summary>The folder that names a client, and holds what it is to do.</summary>
    public static string SourceOf(string client) => Path.Combine(Repository.Root, "Bot.Tests", "NpmClients", client);

    /// <summary>Installs a client where it is not installed yet.</summary>
    /// <returns>Why it cannot be, or null when it is there.</returns>
    public static Task<string?> InstallAsync(string client) => Installed.GetOrAdd(client, static name => new(() => TryAsync(name))).Value;

    private static async Task<string?> TryAsync(string client)
    {
        var folder = FolderOf(client);
        var (wanted, stamp) = (await HashAsync(Path.Combine(SourceOf(client), Lock)), Path.Combine(folder, "installed"));
        if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp) == wanted)
        {
            return null;
        }
        Directory.CreateDirectory(folder);
        foreach (var name in new[] { "package.json", Lock })
        {
            File.Copy(Path.Combine(SourceOf(client), name), Path.Combine(folder, name), overwrite: true);
        }
        if (await NodeProcess.TryRunAsync("npm", folder, Patience, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent") is { } failure)
        {
            return $"npm cannot install {client} on this machine: {failure}";
        }
        await File.WriteAllTextAsync(stamp, wanted);
        return null;
    }

    private static async Task<string> HashAsync(string file) => Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(file)));
}
