using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Payments;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Payments;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.PaymentChanges;

/// <summary>What the bot says about paying an order with another method.</summary>
internal static class PaymentChangeReplies
{
    /// <summary>What would be charged and what comes back.</summary>
    public static Activity Summary(OrderPayment draft, OrderEffect effect) => MessageFactory.Text(WhatIf.Lead(draft.IsQuestion, Texts.Say(
        "PaymentChanges.Summary", ("order", effect.Before.Number.Value), ("moves", PaymentText.Of(effect.Moves)))));

    /// <summary>Says what was charged and what comes back.</summary>
    public static Activity Done(OrderEffect effect) => MessageFactory.Text(Texts.Say(
        "PaymentChanges.Done", ("order", effect.After.Number.Value), ("moves", PaymentText.Of(effect.Moves))));

    /// <summary>Asks which method shall pay.</summary>
    public static Activity AskMethod(string? reason, Order order)
    {
        var question = Texts.Say("PaymentChanges.Ask", ("order", order.Number.Value), ("amount", MoneyText.Of(order.Kept())));
        return MessageFactory.Text(reason is null ? question : $"{reason}\n\n{question}");
    }

    /// <summary>Says that a payment cannot be split.</summary>
    public static string NoSplit() => Texts.Say("PaymentChanges.NoSplit");

    /// <summary>Says that the method that was named is not on file.</summary>
    public static string NotOnFile() => Texts.Say("PaymentChanges.NotOnFile");

    /// <summary>Says that no other method can pay an order.</summary>
    public static Activity NoOther(Order order, IReadOnlyList<PaymentMethod> methods) => MessageFactory.Text(Texts.Say("PaymentChanges.NoOther",
        ("order", order.Number.Value), ("amount", MoneyText.Of(order.Kept())), ("methods", PaymentText.NamesOf(methods, order.Currency))));
}
