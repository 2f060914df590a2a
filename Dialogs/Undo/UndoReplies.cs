using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Undo;

/// <summary>What the bot says about undoing things.</summary>
internal static class UndoReplies
{
    /// <summary>What would be withdrawn.</summary>
    public static Activity Summary(UndoWish draft, OrderEffect effect) => MessageFactory.Text(
        WhatIf.Lead(draft.IsQuestion, Texts.Say($"Undo.Summary.{effect.Before.Status}", ("order", effect.Before.Number.Value))));

    /// <summary>Says that it is withdrawn.</summary>
    public static Activity Done(OrderEffect effect) =>
        MessageFactory.Text(Texts.Say($"Undo.Done.{effect.Before.Status}", ("order", effect.Before.Number.Value)));

    /// <summary>Says why nothing of an order can be undone, and what can be done.</summary>
    public static Activity WhyNot(Order order)
    {
        var key = $"Undo.WhyNot.{order.Status}";
        return MessageFactory.Text(Texts.Say(Texts.Has(key) ? key : "Undo.WhyNot", ("order", order.Number.Value)));
    }

    /// <summary>Says what can be undone at all.</summary>
    public static Activity Nothing() => MessageFactory.Text(Texts.Say("Undo.Nothing"));
}
