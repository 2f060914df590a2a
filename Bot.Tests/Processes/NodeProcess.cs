using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace EcomBot.Tests.Processes;

/// <summary>A program that runs on Node.js, ended by its process id when the test is over.</summary>
internal sealed class NodeProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _said = new();

    private NodeProcess(string program, string folder, IEnumerable<string> arguments)
    {
        _process = new()
        {
            StartInfo = new(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true },
        };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Everything it has written to the terminal so far.</summary>
    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    /// <summary>Starts a script of a client that was installed, and leaves it running.</summary>
    public static NodeProcess Start(string client, params string[] arguments) => new("node", NpmClients.FolderOf(client), arguments);

    /// <summary>Runs a script to its end.</summary>
    /// <returns>What it said, where it failed; null where it ended well.</returns>
    public static async Task<string?> TryRunAsync(string program, string folder, TimeSpan patience, params string[] arguments)
    {
        try
        {
            await using var process = new NodeProcess(program, folder, arguments);
            using var over = new CancellationTokenSource(patience);
            await process._process.WaitForExitAsync(over.Token);
            return process._process.ExitCode == 0 ? null : $"exit code {process._process.ExitCode}: {process.Said}";
        }
        catch (Exception failure) when (failure is Win32Exception or OperationCanceledException)
        {
            return failure is Win32Exception ? failure.Message : $"it took longer than {patience}";
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        lock (_said)
        {
            _said.AppendLine(line);
        }
    }
}
