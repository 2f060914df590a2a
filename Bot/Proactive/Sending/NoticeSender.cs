using EcomBot.Bot.Emails;
using EcomBot.Bot.Proactive.Consent;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Turns;
using EcomBot.Commerce.Customers;
using EcomBot.Dialogs.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Proactive.Sending;

/// <summary>Tells a customer one thing, or finds out why not, or why not yet.</summary>
internal sealed class NoticeSender(
    BotContext bot, ICustomerDirectory customers, NoticeWorth worth, NoticeLimits limits, QuietHours hours, NoticeAddresses addresses, NoticeMail mail,
    Transcripts transcripts, NoticeDesk desk, IOptions<SmtpOptions> smtp, TimeProvider time)
{
    /// <summary>Deals with a notice that is due.</summary>
    public async Task SendAsync(NoticeRow row, CancellationToken cancellationToken)
    {
        var (notice, now) = (Notice.Of(row), time.GetUtcNow());
        if (await customers.FindAsync(notice.Customer, cancellationToken) is not { } customer)
        {
            await desk.DropAsync(bot, row, NoticeReason.NoCustomer, cancellationToken);
            return;
        }
        var (reason, wait) = await worth.FindAsync(notice, cancellationToken);
        reason ??= now.ToUnixTimeMilliseconds() > row.Until ? NoticeReason.TooLate
            : await NoticeConsent.AllowsAsync(bot, customer, notice.Kind, notice.Subject, notice.At, cancellationToken) ? null : NoticeReason.NotAllowed;
        if (reason is not null)
        {
            await desk.DropAsync(bot, row, reason, cancellationToken);
            return;
        }
        var known = await NoticeAddresses.OfAsync(bot, customer.Id, cancellationToken);
        var next = notice.Kind.IsAnswer() ? now : await NextAsync(notice, customer, known, now + wait, cancellationToken);
        await (next > now ? desk.PostponeAsync(bot, row, next, cancellationToken) : TellAsync(row, notice, customer, known, cancellationToken));
    }

    private async Task<DateTimeOffset> NextAsync(
        Notice notice, Customer customer, IReadOnlyList<NoticeAddress> known, DateTimeOffset from, CancellationToken cancellationToken)
    {
        var allowed = await limits.NextAsync(bot, customer.Id, notice.Kind, from, cancellationToken);
        return hours.Next(allowed, known.Select(address => address.TimeZone).FirstOrDefault(zone => zone is not null), customer.Address.Country);
    }

    private async Task TellAsync(
        NoticeRow row, Notice notice, Customer customer, IReadOnlyList<NoticeAddress> known, CancellationToken cancellationToken)
    {
        if (!notice.Facts.IsByEmail && await addresses.FindAsync(notice, customer, known, cancellationToken) is { } said)
        {
            var key = ConversationKey.Of(said).ToString();
            if (await transcripts.TrySayAsync(said, (database, token) => desk.TrySentAsync(database, row, key, token), cancellationToken))
            {
                desk.Count(row, NoticeState.Sent);
            }
        }
        else if (IsForMail(notice) && customer.Email.Contains('@', StringComparison.Ordinal))
        {
            await mail.SendAsync(bot, row, notice, customer, cancellationToken);
        }
        else
        {
            await desk.DropAsync(bot, row, known.Count > 0 ? NoticeReason.Closed : NoticeReason.NoWay, cancellationToken);
        }
    }

    // An answer goes by e-mail in any case, as a notice of its own.
    private bool IsForMail(Notice notice) => smtp.Value.IsSet && (notice.Facts.IsByEmail || !notice.Kind.IsAnswer());
}
