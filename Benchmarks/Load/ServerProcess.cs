using System.Diagnostics;
using System.Text.RegularExpressions;
using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Load;

/// <summary>A server in a process of its own, so that its CPU time is its own.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task _drained;

    private ServerProcess(Process process, Uri address)
    {
        (_process, Address) = (process, address);
        // A server whose output nobody reads stops when the pipe is full.
        _drained = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>The processor time it has used since its start.</summary>
    public TimeSpan CpuTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The memory it holds now, in bytes.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts one of the benchmarks' own servers (<c>Benchmarks serve NAME</c>).</summary>
    public static Task<ServerProcess> StartOwnAsync(string name, CancellationToken cancellationToken) =>
        StartAsync(typeof(ServerProcess).Assembly.Location, ["serve", name], cancellationToken);

    /// <summary>Starts a .NET program that prints the address it listens on.</summary>
    /// <exception cref="BenchmarkException">It ended before it listened.</exception>
    public static async Task<ServerProcess> StartAsync(string assembly, string[] arguments, CancellationToken cancellationToken)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [assembly, .. arguments])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(assembly),
        })!;
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                return new(process, new Uri(match.Value));
            }
        }
        throw new BenchmarkException($"{Path.GetFileName(assembly)} {string.Join(' ', arguments)} ended before it listened.");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }
        await _drained;
        _process.Dispose();
    }

    [GeneratedRegex(@"http://[\w.\[\]:]+:\d+")]
    private static partial Regex Listening();
}
