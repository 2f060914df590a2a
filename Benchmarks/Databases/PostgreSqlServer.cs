using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using EcomBot.Benchmarks.Reports;
using Npgsql;

namespace EcomBot.Benchmarks.Databases;

/// <summary>A PostgreSQL server of one's own, on a free port in a temporary folder, gone with the process that started it.</summary>
public sealed class PostgreSqlServer : IAsyncDisposable
{
    private const string Account = "postgres";


    private readonly string _folder;
    private readonly Process _shell;

    private PostgreSqlServer(string folder, int port, Process shell) => (_folder, Port, _shell) = (folder, port, shell);

    /// <summary>Gets the port on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>Gets the folder with the server's programs, or null where this machine has none.</summary>
    public static string? Programs { get; } = FindPrograms();

    /// <summary>Makes a data folder and starts the server, which takes connections when this returns.</summary>
    /// <param name="isDurable">Whether commits wait for the disk, as in real use.</param>
    /// <param name="cancellationToken">Stops waiting for it.</param>
    /// <exception cref="BenchmarkException">There is no server to start, or it did not start.</exception>
    public static async Task<PostgreSqlServer> StartAsync(bool isDurable, CancellationToken cancellationToken)
    {
        var programs = Programs ?? throw new BenchmarkException("PostgreSQL is not installed (Debian's package is postgresql).");
        var folder = Directory.CreateTempSubdirectory("ecombot-postgresql-").FullName;
        var port = FreePort();
        var shell = StartShell(folder, Script(programs, folder, port, isDurable));
        var server = new PostgreSqlServer(folder, port, shell);
        await server.WaitAsync(cancellationToken);
        return server;
    }

    /// <summary>Gets how a database of this server is reached.</summary>
    public string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={Port};Username={Account};Database={database};Maximum Pool Size=90;Timeout=30";

    /// <summary>Has it end at once, as in a crash, and start again. It takes connections again a moment later.</summary>
    public async Task RestartAsync(CancellationToken cancellationToken)
    {
        await _shell.StandardInput.WriteLineAsync("restart".AsMemory(), cancellationToken);
        await _shell.StandardInput.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        _shell.StandardInput.Close();
        await _shell.WaitForExitAsync();
        _shell.Dispose();
    }

    // The shell waits for the end of its input, which comes when this process ends, however it does.
    private static string Script(string programs, string folder, int port, bool isDurable)
    {
        var settings = $"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories={folder} -c max_connections=200"
            + " -c shared_buffers=256MB -c max_wal_size=4GB" + (isDurable ? "" : " -c fsync=off -c full_page_writes=off -c synchronous_commit=off");
        return $$"""
            '{{programs}}/initdb' -D '{{folder}}/data' -U {{Account}} --auth=trust --locale=C.UTF-8 -E UTF8 >'{{folder}}/initdb.log' 2>&1 || exit 1
            start() { '{{programs}}/postgres' -D '{{folder}}/data' {{settings}} >>'{{folder}}/server.log' 2>&1 & server=$!; }
            start
            while read -r word; do
              kill -QUIT $server
              wait $server
              start
            done
            kill -INT $server
            wait $server
            cd / && rm -rf '{{folder}}'
            """;
    }

    // The server refuses to run as root.
    private static Process StartShell(string folder, string script)
    {
        var start = new ProcessStartInfo { RedirectStandardInput = true, WorkingDirectory = folder };
        string[] command = ["/bin/sh", "-c", script];
        if (Environment.UserName == "root")
        {
            using var owner = Process.Start("chown", [Account, folder]);
            owner.WaitForExit();
            command = ["runuser", "-u", Account, "--", .. command];
        }

        start.FileName = command[0];
        foreach (var argument in command[1..])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new BenchmarkException("PostgreSQL could not be started.");
    }

    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        const int Tries = 300;
        for (var left = Tries; left > 0 && !_shell.HasExited; left--)
        {
            try
            {
                await using var connection = new NpgsqlConnection(ConnectionString(Account) + ";Pooling=false");
                await connection.OpenAsync(cancellationToken);
                return;
            }
            catch (Exception exception) when (exception is NpgsqlException or SocketException)
            {
                await Task.Delay(100, cancellationToken);
            }
        }

        throw new BenchmarkException($"PostgreSQL did not start; its logs are in {_folder}.");
    }

    private static string? FindPrograms()
    {
        var installed = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(folder => folder, StringComparer.Ordinal).Select(folder => $"{folder}/bin")
            : [];
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return installed.Concat(onPath).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
