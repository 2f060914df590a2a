using System.Globalization;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Statements;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Payments;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Refunds;

/// <summary>What the bot says about refunds, returns and exchanges.</summary>
internal static class RefundReplies
{
    /// <summary>Says that no refund, return or exchange is known.</summary>
    public static Activity None() => MessageFactory.Text(Texts.Say("Refunds.None"));

    /// <summary>Tells how orders stand, a paragraph each.</summary>
    public static Activity Of(IEnumerable<RefundStory> stories) =>
        MessageFactory.Text(string.Join("\n\n", stories.Select(story => string.Join('\n', Lines(story)))));

    private static IEnumerable<string> Lines(RefundStory story)
    {
        yield return Texts.Say("Refunds.Order", ("order", story.Order.Number.Value), ("status", Texts.Say($"Status.{story.Order.Status}")));
        if (story.Order.Return is { } back)
        {
            yield return Texts.Say(back.ReceivedAt is null ? "Refunds.ReturnAwaited" : "Refunds.ReturnReceived",
                ("items", Items(story.Order, back.Variants)), ("rma", back.Rma?.Value ?? "–"), ("address", story.ReturnTo));
        }
        if (story.Order.Exchange is { } exchange)
        {
            yield return Texts.Say(exchange.ReceivedAt is null ? "Refunds.ExchangeAwaited" : "Refunds.ExchangeReceived",
                ("items", Items(story.Order, exchange.Variants)), ("rma", exchange.Rma?.Value ?? "–"), ("address", story.ReturnTo));
        }
        foreach (var refund in story.Refunds)
        {
            yield return Texts.Say(KeyOf(refund), ("amount", MoneyText.Of(refund.Amount)), ("method", PaymentText.NameOf(refund.Method, story.Methods)),
                ("from", Day(refund.From)), ("to", Day(refund.To)));
        }
        if (story.IsEmpty)
        {
            yield return Texts.Say("Refunds.NoneOfOrder");
        }
    }

    private static string KeyOf(RefundStatus refund) => refund.State switch
    {
        RefundState.WaitsForGoods => "Refunds.WaitsForGoods",
        RefundState.Arrived when refund.From is null => "Refunds.Arrived",
        RefundState.Arrived => "Refunds.ArrivedOn",
        _ when refund.From is null => "Refunds.OnItsWay",
        _ => "Refunds.OnItsWayUntil",
    };

    private static string Items(Order order, IEnumerable<VariantId> variants) => string.Join(", ", variants
        .Select(variant => order.Lines.FirstOrDefault(line => line.Variant == variant)?.Title ?? variant.Value));

    private static string Day(DateTimeOffset? at) => at?.ToString("D", CultureInfo.CurrentCulture) ?? "";
}
