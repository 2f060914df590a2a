using EcomBot.Commerce;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Languages;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Addresses;

/// <summary>What the bot says to learn an address.</summary>
internal static class AddressReplies
{
    /// <summary>Asks for a new address and shows the present one.</summary>
    public static Activity AskAddress(Address present, OrderNumber? order) => MessageFactory.Text(order is { } number
        ? Texts.Say("Addresses.AskForOrder", ("order", number.Value), ("address", present.ToString()))
        : Texts.Say("Addresses.AskForProfile", ("address", present.ToString())));

    /// <summary>Asks for the town.</summary>
    public static Activity AskCity(Address address) => MessageFactory.Text(Texts.Say("Addresses.AskCity", ("street", address.Line1)));

    /// <summary>Asks for the postal code.</summary>
    public static Activity AskPostalCode(Address address) =>
        MessageFactory.Text(Texts.Say("Addresses.AskPostalCode", ("street", address.Line1), ("city", address.City)));
}
