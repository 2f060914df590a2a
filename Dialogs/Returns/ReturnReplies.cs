using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Payments;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Returns;

/// <summary>What the bot says about returns.</summary>
internal static class ReturnReplies
{
    /// <summary>The whole return before it is made: items, refund and method, and that there is only one.</summary>
    public static Activity Summary(OrderEffect effect, bool othersStay, string? note) =>
        MessageFactory.Text(string.Join('\n', Lines(effect, othersStay).Append(note).Where(line => line is not null)));

    /// <summary>Says that a return was made, and where the goods go.</summary>
    public static Activity Done(OrderEffect effect) => MessageFactory.Text(Texts.Say("Returns.Done", ("number", effect.After.Number.Value),
        ("rma", effect.After.Return!.Rma?.Value ?? ""), ("address", effect.ReturnTo ?? ""), ("moves", PaymentText.Of(effect.Moves))));

    private static IEnumerable<string> Lines(OrderEffect effect, bool othersStay)
    {
        yield return Texts.Say("Returns.Summary", ("number", effect.Before.Number.Value));
        foreach (var line in effect.Before.Take(effect.After.Return!.Variants, out _) ?? [])
        {
            yield return $"- {ItemsReplies.NameOf(line)}";
        }
        if (effect.RestockingFee is { } fee)
        {
            yield return Texts.Say("Returns.Fee", ("fee", MoneyText.Of(fee)));
        }
        yield return PaymentText.Of(effect.Moves);
        if (othersStay)
        {
            yield return Texts.Say("Items.OnlyOnce");
        }
    }

    /// <summary>Takes note of what is wrong with the items.</summary>
    public static string Understood() => Texts.Say("Returns.Understood");
}
