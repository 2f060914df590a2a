using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Cancellations;
using EcomBot.Commerce.Payments;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Payments;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Cancellations;

/// <summary>What the bot says about cancellations.</summary>
internal static class CancellationReplies
{
    /// <summary>What would be cancelled and what comes back.</summary>
    public static string Summary(Cancellation draft, OrderEffect effect, PaymentMethod? elsewhere)
    {
        var summary = Texts.Say("Cancellations.Summary",
            ("order", effect.Before.Number.Value), ("items", OrderText.ItemsOf(effect.Before)), ("moves", PaymentText.Of(effect.Moves)));
        var note = elsewhere is null ? "" : $"\n{Texts.Say("Cancellations.OnlyOriginal", ("method", PaymentText.NameOf(elsewhere)))}";
        return WhatIf.Lead(draft.IsQuestion, $"{summary}{note}");
    }

    /// <summary>The summary with the reason.</summary>
    public static Activity WithReason(Cancellation draft, string summary) =>
        MessageFactory.Text($"{summary}\n{Texts.Say("Cancellations.ReasonIs", ("reason", Said(draft.Reason)))}");

    /// <summary>Asks for a reason that the shop takes.</summary>
    public static Ask AskReason(Cancellation draft, string summary) => new(CancellationReader.AboutReason,
        MessageFactory.Text(draft.IsAgreed ? Texts.Say("Cancellations.OnlyReason")
            : $"{summary}\n\n{Texts.Say(draft.HasOtherReason ? "Cancellations.OtherReason" : "Cancellations.AskReason")}"),
        [.. Enum.GetNames<CancelReason>().Select(reason => new Answer(reason, Said(reason)))]);

    /// <summary>Says that single items cannot be taken out, and asks what to do instead.</summary>
    public static Ask AskPart(Order order, IReadOnlyList<string> taken, bool canChange) => new(CancellationReader.AboutPart,
        MessageFactory.Text(Texts.Say("Cancellations.NoPart", ("items", string.Join(", ", taken)), ("order", order.Number.Value),
            ("all", OrderText.ItemsOf(order)))),
        [
            new(CancellationReader.Whole, Texts.Say("Cancellations.Whole")),
            .. canChange ? new Answer[] { new(CancellationReader.Change, Texts.Say("Cancellations.Change")) } : [],
            new(CancellationReader.Keep, Texts.Say("Cancellations.Keep")),
        ]);

    /// <summary>Says that an order stays as it is.</summary>
    public static Activity Kept(Order order) => MessageFactory.Text(Texts.Say("Cancellations.Kept", ("order", order.Number.Value)));

    /// <summary>Says that the items will be changed instead.</summary>
    public static Activity Changing(Order order) => MessageFactory.Text(Texts.Say("Cancellations.Changing", ("order", order.Number.Value)));

    /// <summary>Says that an order is cancelled and what comes back.</summary>
    public static Activity Done(OrderEffect effect) => MessageFactory.Text(
        Texts.Say("Cancellations.Done", ("order", effect.After.Number.Value), ("moves", PaymentText.Of(effect.Moves))).TrimEnd());

    /// <summary>A reason in the customer's words; nothing for none.</summary>
    public static string Said(string? reason) => reason is null ? "" : Texts.Say($"Cancellations.Reason.{reason}");
}
