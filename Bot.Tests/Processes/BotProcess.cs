using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using EcomBot.Tests.Commerce.Storage;
using EcomBot.Tests.Layout;

namespace EcomBot.Tests.Processes;

/// <summary>The bot as a newcomer runs it: a process of its own, on a free port, with a data folder of its own.</summary>
internal sealed partial class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BotProcess(string data, string[] arguments, string? folder = null)
        : this([.. arguments, $"--Commerce:ConnectionString=Data Source={Path.Combine(data, "ecombot.db")}"], folder)
    {
    }

    private BotProcess(string[] arguments, string? folder)
    {
        _process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [Assembly, .. arguments])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = folder ?? Repository.Root,
            },
        };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Where its pages are.</summary>
    public Uri Address => _address.Task.Result;

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

    /// <summary>Waits until it has written something.</summary>
    /// <exception cref="TimeoutException">It does not write it.</exception>
    public async Task<Match> ReadAsync(Regex what)
    {
        for (var deadline = DateTime.UtcNow + Patience; DateTime.UtcNow < deadline; await Task.Delay(50))
        {
            if (what.Match(Said) is { Success: true } match)
            {
                return match;
            }
        }
        throw new TimeoutException(Said);
    }

    private static string Assembly { get; } = Path.Combine(
        Repository.Root, "Bot", "bin",
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}") ? "Release" : "Debug", "net10.0", "Bot.dll");

    /// <summary>Starts it and waits until it listens.</summary>
    public static Task<BotProcess> ServeAsync(string data, params string[] settings) =>
        ListenAsync(new BotProcess(data, ["--Urls=http://127.0.0.1:0", .. settings]));

    /// <summary>Starts it on a shop that is there already, and waits until it listens.</summary>
    public static Task<BotProcess> ServeAsync(TestShop shop, params string[] settings) => ListenAsync(new BotProcess(
        [
            "--Urls=http://127.0.0.1:0", "--Commerce:SampleShop=false", $"--Commerce:Database={shop.Database}",
            $"--Commerce:ConnectionString={shop.ConnectionString}", .. settings,
        ], null));

    private static async Task<BotProcess> ListenAsync(BotProcess bot)
    {
        await Task.WhenAny(bot._address.Task, bot._process.WaitForExitAsync(), Task.Delay(Patience));
        if (bot._address.Task.IsCompleted)
        {
            return bot;
        }
        await bot.DisposeAsync();
        throw new InvalidOperationException($"The bot does not listen: {bot.Said}");
    }

    /// <summary>Runs it to its end.</summary>
    /// <returns>Its exit code and what it wrote.</returns>
    public static Task<(int ExitCode, string Said)> RunAsync(string data, params string[] arguments) =>
        RunInAsync(Repository.Root, data, arguments);

    /// <summary>Runs it to its end in another working folder.</summary>
    /// <returns>Its exit code and what it wrote.</returns>
    public static async Task<(int ExitCode, string Said)> RunInAsync(string folder, string data, params string[] arguments)
    {
        await using var bot = new BotProcess(data, arguments, folder);
        await bot._process.WaitForExitAsync().WaitAsync(Patience);
        return (bot._process.ExitCode, bot.Said);
    }

    /// <summary>Runs it to its end while somebody types.</summary>
    /// <returns>Its exit code and what it wrote.</returns>
    public static async Task<(int ExitCode, string Said)> TypeAsync(string data, string typed, params string[] arguments)
    {
        await using var bot = new BotProcess(data, arguments);
        await bot._process.StandardInput.WriteAsync(typed);
        bot._process.StandardInput.Close();
        await bot._process.WaitForExitAsync().WaitAsync(Patience);
        return (bot._process.ExitCode, bot.Said);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }
        lock (_said)
        {
            _said.AppendLine(line);
        }
        if (Listening().Match(line) is { Success: true } match)
        {
            _address.TrySetResult(new Uri(match.Value));
        }
    }

    [GeneratedRegex(@"(?<=chat page is at )http://[\w.]+:\d+")]
    private static partial Regex Listening();
}
