using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Load;

/// <summary>A server in a process of its own, so that its processor time is its own.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _http;
    private readonly Task _drained;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        _http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 256 }) { BaseAddress = address };
        // A server whose output nobody reads stops when the pipe is full.
        _drained = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
    }

    /// <summary>Sends requests to it.</summary>
    public HttpClient Http => _http;

    /// <summary>The processor time it has used since its start.</summary>
    public TimeSpan CpuTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts one of the <see cref="TurnServer"/>s.</summary>
    /// <exception cref="BenchmarkException">It ended before it listened.</exception>
    public static Task<ServerProcess> StartAsync(string kind, CancellationToken cancellationToken) =>
        StartAsync(typeof(ServerProcess).Assembly.Location, ["serve", kind], cancellationToken);

    /// <summary>Starts a .NET program that prints the address it listens on.</summary>
    /// <exception cref="BenchmarkException">It ended before it listened.</exception>
    public static async Task<ServerProcess> StartAsync(string assembly, string[] arguments, CancellationToken cancellationToken)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [assembly, .. arguments])
        {
            RedirectStandardInput = true,
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

    /// <summary>The memory it holds now, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>The bytes it has allocated since its start; null for a server that does not tell.</summary>
    public async Task<double?> AllocatedAsync(CancellationToken cancellationToken) =>
        await NumberAsync("/allocated", Number(), cancellationToken) ?? await NumberAsync("/metrics", Allocated(), cancellationToken);

    private async Task<double?> NumberAsync(string page, Regex number, CancellationToken cancellationToken)
    {
        using var response = await _http.GetAsync(page, cancellationToken);
        var found = response.IsSuccessStatusCode ? number.Match(await response.Content.ReadAsStringAsync(cancellationToken)) : Match.Empty;
        return found.Success ? double.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Lets all further requests carry the token of a channel that the server trusts.</summary>
    public async Task SignInAsync(string serviceUrl, CancellationToken cancellationToken)
    {
        var token = await _http.GetStringAsync($"/token?serviceUrl={Uri.EscapeDataString(serviceUrl)}", cancellationToken);
        _http.DefaultRequestHeaders.Authorization = new("Bearer", token);
    }

    [GeneratedRegex(@"^(\d+)$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^bot_process_allocated_bytes_total (\S+)$", RegexOptions.Multiline)]
    private static partial Regex Allocated();

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
        _http.Dispose();
    }

    [GeneratedRegex(@"http://[\w.\[\]:]+:\d+")]
    private static partial Regex Listening();
}
