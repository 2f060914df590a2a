using EcomBot.Dialogs.EmailProof;
using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Emails;

/// <summary>Sends the messages that wait, several at once, and tries again where the server is not there.</summary>
internal sealed partial class EmailClerk(EmailQueue queue, SmtpPost post, IOptions<SmtpOptions> options, TimeProvider time,
    ILogger<EmailClerk> logger) : BackgroundService
{
    private const int AtOnce = 4;
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Parallel.ForEachAsync(
        queue.ReadAllAsync(stoppingToken), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken },
        async (message, token) => await SendAsync(message, token));

    private async Task SendAsync(EmailMessage message, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await post.SendAsync(message, cancellationToken);
                return;
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                LogFailed(ReasonOf(failure), attempt);
            }
            if (attempt >= options.Value.Attempts)
            {
                return;
            }
            await Task.Delay(FirstWait * Math.Pow(2, attempt - 1), time, cancellationToken);
        }
    }

    // What a server says about a failure may name the address.
    private static string ReasonOf(Exception failure) =>
        failure is SmtpCommandException refused ? $"{refused.ErrorCode}, {refused.StatusCode}" : failure.GetType().Name;

    [LoggerMessage(LogLevel.Error, "An e-mail could not be sent ({Reason}), attempt {Attempt}")]
    private partial void LogFailed(string reason, int attempt);
}
