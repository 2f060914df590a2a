using EcomBot.Bot.Storage;
using EcomBot.Commerce.Customers;
using EcomBot.Dialogs.Handoff;
using EcomBot.Dialogs.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Proactive.Sending;

/// <summary>Keeps messages few, and out of the way of people who talk with the customer.</summary>
internal sealed class NoticeLimits(IOptions<ProactiveOptions> options)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);
    private static readonly TimeSpan WhilePeopleTalk = TimeSpan.FromMinutes(15);

    /// <summary>When a customer may get one more of a kind; now, if at once.</summary>
    public async Task<DateTimeOffset> NextAsync(BotContext bot, CustomerId customer, NoticeKind kind, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await bot.Handoffs.AnyAsync(row => row.Customer == customer.Value && row.State != nameof(HandoffState.Closed)
            && !row.IsOutsideHours, cancellationToken))
        {
            return now + WhilePeopleTalk;
        }
        var next = await NextAsync(Told(bot, customer, now - Day), options.Value.MostADay, Day, now, cancellationToken);
        if (kind != NoticeKind.CartLeft)
        {
            return next;
        }
        var offers = Told(bot, customer, now - Week).Where(row => row.Kind == nameof(NoticeKind.CartLeft));
        var offer = await NextAsync(offers, options.Value.MostOffersAWeek, Week, now, cancellationToken);
        return offer > next ? offer : next;
    }

    private static IQueryable<NoticeRow> Told(BotContext bot, CustomerId customer, DateTimeOffset since)
    {
        var from = since.ToUnixTimeMilliseconds();
        return bot.Notices.Where(row => row.Customer == customer.Value && row.DoneAt > from
            && (row.State == NoticeState.Sent || row.State == NoticeState.Emailed)
            && row.Kind != nameof(NoticeKind.RequestApproved) && row.Kind != nameof(NoticeKind.RequestRefused));
    }

    // As soon as the oldest of so many is old enough.
    private static async Task<DateTimeOffset> NextAsync(IQueryable<NoticeRow> told, int most, TimeSpan within, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var last = await told.OrderByDescending(row => row.DoneAt).Select(row => row.DoneAt).Take(Math.Max(most, 1)).ToListAsync(cancellationToken);
        return most == 0 ? now + within : last.Count < most ? now : DateTimeOffset.FromUnixTimeMilliseconds(last[^1]) + within;
    }
}
