using EcomBot.Bot.Proactive.Consent;
using EcomBot.Bot.Storage;
using EcomBot.Commerce.Customers;
using EcomBot.Dialogs.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Proactive.Sending;

/// <summary>Takes notices in, with the work that they come from.</summary>
internal sealed class NoticeBook(
    TurnWork work, ICustomerDirectory customers, ProactiveMetrics metrics, NoticeBell bell, IOptions<ProactiveOptions> options, TimeProvider time)
{
    // An earlier step of the same parcel is no news any more once the next is known.
    private static readonly Dictionary<NoticeKind, string[]> Overtaken = new()
    {
        [NoticeKind.Delayed] = [nameof(NoticeKind.Delayed)],
        [NoticeKind.Delivered] = [nameof(NoticeKind.Shipped), nameof(NoticeKind.Delayed)],
    };

    /// <summary>Takes one in, unless it is there already; one that the customer did not ask for, or that is of no use any more, is only counted.</summary>
    public void Add(Notice notice) => work.Write(async (bot, cancellationToken) =>
    {
        if (await bot.Notices.AnyAsync(row => row.Id == notice.Id, cancellationToken))
        {
            return;
        }
        var now = time.GetUtcNow();
        if (await WhyNotAsync(bot, notice, now, cancellationToken) is { } reason)
        {
            work.Afterwards(() => metrics.Done(notice.Kind.ToString(), "dropped", reason));
            return;
        }
        await OvertakeAsync(bot, notice, now.ToUnixTimeMilliseconds(), cancellationToken);
        bot.Notices.Add(notice.ToRow(now, UseOf(notice.Kind)));
        work.Afterwards(bell.Ring);
    });

    private async Task<string?> WhyNotAsync(BotContext bot, Notice notice, DateTimeOffset now, CancellationToken cancellationToken) =>
        notice.Kind != NoticeKind.BackInStock && now - notice.At > UseOf(notice.Kind) ? NoticeReason.TooLate
        : await customers.FindAsync(notice.Customer, cancellationToken) is not { } customer ? NoticeReason.NoCustomer
        : await NoticeConsent.AllowsAsync(bot, customer, notice.Kind, notice.Subject, notice.At, cancellationToken) ? null
        : NoticeReason.NotAllowed;

    private async Task OvertakeAsync(BotContext bot, Notice notice, long now, CancellationToken cancellationToken)
    {
        if (!Overtaken.TryGetValue(notice.Kind, out var kinds))
        {
            return;
        }
        foreach (var earlier in await bot.Notices
            .Where(row => row.Customer == notice.Customer.Value && row.Subject == notice.Subject && row.State == NoticeState.Waiting
            && kinds.Contains(row.Kind))
            .ToListAsync(cancellationToken))
        {
            (earlier.State, earlier.Reason, earlier.DoneAt) = (NoticeState.Dropped, NoticeReason.Overtaken, now);
            earlier.Version++;
            work.Afterwards(() => metrics.Done(earlier.Kind, "dropped", NoticeReason.Overtaken));
        }
    }

    // What is back may sell out and come back again while the customer waits.
    private TimeSpan UseOf(NoticeKind kind) => kind == NoticeKind.BackInStock ? options.Value.GiveUpAfter * 5 : options.Value.GiveUpAfter;
}
