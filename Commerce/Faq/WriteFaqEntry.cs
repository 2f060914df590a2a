using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Faq;

/// <summary>Asks to put an answer among the shop's own, in the place of the one of that name and language.</summary>
public sealed record WriteFaqEntry(FaqEntry Entry);

internal sealed class WriteFaqEntryOperation(ShopDesk desk) : ShopOperation<WriteFaqEntry, FaqEntry>(desk)
{
    /// <inheritdoc/>
    protected override async Task<Outcome<FaqEntry>> DecideAsync(
        WriteFaqEntry request, ShopView view, CancellationToken cancellationToken)
    {
        var entry = request.Entry;
        if (string.IsNullOrWhiteSpace(entry.Question) || string.IsNullOrWhiteSpace(entry.Answer))
        {
            return new Refusal(RefusalRule.Malformed, "A question and an answer are needed.", ("field", "answer"));
        }

        if (await view.Shop.Faq.AsNoTracking().SingleOrDefaultAsync(
            one => one.Id == entry.Id && one.Locale == entry.Locale, cancellationToken) is { } stored)
        {
            view.See(stored);
        }

        view.Put(entry);
        return entry;
    }

    /// <inheritdoc/>
    protected override CustomerId? PersonOf(WriteFaqEntry request, FaqEntry effect) => null;
}
