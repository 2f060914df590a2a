using EcomBot.Bot.Emails;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Turns;
using EcomBot.Commerce.Customers;
using EcomBot.Dialogs.EmailProof;
using EcomBot.Dialogs.Notices;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Proactive.Sending;

/// <summary>
/// Tells by one e-mail what no conversation is open for. An instance claims the notice first; where it dies with the e-mail half sent,
/// another sends it again under the same message id, by which mail programs tell that it is the same.
/// </summary>
internal sealed partial class NoticeMail(
    SmtpPost post, NoticeDesk desk, NoticeAddresses addresses, IOptions<SmtpOptions> options, TimeProvider time, ILogger<NoticeMail> logger)
{
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(10);

    /// <summary>Sends it.</summary>
    public async Task SendAsync(BotContext bot, NoticeRow row, Notice notice, Customer customer, CancellationToken cancellationToken)
    {
        if (!await desk.PostponeAsync(bot, row, time.GetUtcNow() + Claim, cancellationToken))
        {
            return;
        }
        try
        {
            await post.SendAsync(Write(notice, customer), notice.Id, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            await FailAsync(bot, row, failure, cancellationToken);
            return;
        }
        await desk.EmailedAsync(bot, row, CancellationToken.None);
    }

    private EmailMessage Write(Notice notice, Customer customer)
    {
        NoticeAddresses.Speak(addresses.LanguageOf(customer));
        return new(customer.Email, NoticeReplies.Subject(notice.Kind, notice.Facts), NoticeReplies.Email(notice.Kind, notice.Facts, customer.FirstName));
    }

    private async Task FailAsync(BotContext bot, NoticeRow row, Exception failure, CancellationToken cancellationToken)
    {
        LogFailed(failure.GetType().Name, ++row.Attempts);
        await (row.Attempts >= options.Value.Attempts
            ? desk.DropAsync(bot, row, NoticeReason.NoMail, cancellationToken)
            : desk.PostponeAsync(bot, row, time.GetUtcNow() + (Backoff.After(row.Attempts, null) * 30), cancellationToken));
    }

    [LoggerMessage(LogLevel.Error, "A notice could not be sent by e-mail ({Reason}), attempt {Attempt}")]
    private partial void LogFailed(string reason, int attempt);
}
