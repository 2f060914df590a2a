using System.CommandLine;

namespace EcomBot.Bot.Commands;

/// <summary>Asks the bot of this machine whether it lives: <c>health</c>, for containers, which have neither shell nor curl.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Makes the command.</summary>
    public static Command Of(WebApplication app)
    {
        var command = new Command("health", "Asks the bot that listens at Urls whether it lives; the exit code is 1 when it does not.");
        command.SetAction((_, cancellationToken) => AskAsync(AddressOf(app.Configuration["Urls"]), cancellationToken));
        return command;
    }

    /// <summary>Where the bot of this machine is asked: the first of the addresses at which it listens.</summary>
    public static Uri AddressOf(string? urls)
    {
        var first = (urls ?? "http://localhost:3978").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)[0];
        var address = BindingAddress.Parse(first);
        var host = address.Host is "+" or "*" or "0.0.0.0" or "[::]" ? "localhost" : address.Host;
        return new UriBuilder(address.Scheme, host, address.Port, "/health/live").Uri;
    }

    private static async Task<int> AskAsync(Uri address, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await http.GetAsync(address, cancellationToken);
            Console.WriteLine($"{address} answered {(int)answer.StatusCode}.");
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception failure)
            when (failure is HttpRequestException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            Console.WriteLine($"{address} does not answer: {failure.Message}");
            return 1;
        }
    }
}
