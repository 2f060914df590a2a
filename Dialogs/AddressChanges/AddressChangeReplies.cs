using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.AddressChanges;

/// <summary>What the bot says about sending an order somewhere else.</summary>
internal static class AddressChangeReplies
{
    /// <summary>Where the order would go, and where it goes now.</summary>
    public static Activity Summary(OrderAddress draft, OrderEffect effect) => MessageFactory.Text(WhatIf.Lead(draft.IsQuestion, Texts.Say(
        "AddressChanges.Summary", ("order", effect.Before.Number.Value), ("to", effect.After.ShippingAddress.ToString()),
        ("from", effect.Before.ShippingAddress.ToString()))));

    /// <summary>Says where the order goes now.</summary>
    public static Activity Done(OrderEffect effect) => MessageFactory.Text(Texts.Say(
        "AddressChanges.Done", ("order", effect.After.Number.Value), ("to", effect.After.ShippingAddress.ToString())));
}
