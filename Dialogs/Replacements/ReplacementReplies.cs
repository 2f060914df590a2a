using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Payments;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Payments;
using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Replacements;

/// <summary>What the bot says about items that others take the place of.</summary>
internal static class ReplacementReplies
{
    /// <summary>The button that leaves an item as it is.</summary>
    public static string KeepTitle() => Texts.Say("Replacements.Keep");

    /// <summary>Asks which variant shall take the place of an item: of those that fit, of the nearest ones, or of all.</summary>
    public static Ask WhichVariant(
        string about, string? lead, OrderLine line, FoundVariants found, IReadOnlyList<Variant> offers, Variant? current, IReadOnlyList<Answer> answers)
    {
        var key = offers.Count == 0 ? "Replacements.NoneLeft" : found.Fitting.Count > 0 ? "Replacements.Several" : found.IsOpen ? "Replacements.Open"
            : found.Said ? "Replacements.Nearest" : "Replacements.Which";
        var text = Texts.Say(key, ("item", line.Title), ("options", ItemsReplies.OptionsOf(line.Options)),
            ("variants", ItemsReplies.ListOf(offers.Select(variant => ItemsReplies.NameOf(variant, current)))));
        return new(about, MessageFactory.Text(lead is null ? text : Texts.Together(lead, text)), answers);
    }

    /// <summary>Says that what is exchanged is not exchanged for the same.</summary>
    public static string NotTheSame() => Texts.Say("Replacements.NotTheSame");

    /// <summary>The whole change before it is made, after what is said of items that stay as they are, if anything.</summary>
    public static Activity Summary(string left, OrderEffect effect, IReadOnlyList<(Variant? From, Variant To)> pairs, bool othersStay, string? note) =>
        MessageFactory.Text(string.Join('\n', Lines(effect, pairs, othersStay).Prepend(left).Append(note).Where(line => line is { Length: > 0 })));

    /// <summary>Says that there is no such variant, or that it is above the customer's limit.</summary>
    public static string Case(string item, Variant? to, Variant? current) => to is null
        ? Texts.Say("Replacements.CaseNone", ("item", item))
        : Texts.Say("Replacements.CaseDear", ("item", item), ("variant", ItemsReplies.NameOf(to, current)));

    /// <summary>Says that an item stays as it is, and why.</summary>
    public static string Left(string reason, string item) => Texts.Together(reason, Texts.Say("Replacements.CaseStays", ("item", item)));

    /// <summary>Says that items cannot be taken out of their order.</summary>
    public static string NotTakenOut(IReadOnlyList<string> titles) => Texts.Say("Replacements.NotTakenOut", ("items", string.Join(", ", titles)));

    /// <summary>Says that nothing is changed.</summary>
    public static Activity AllLeft(string left) => MessageFactory.Text(left);

    /// <summary>Says that the customer's other wish is done now, and why.</summary>
    public static Activity Instead(string reason) => MessageFactory.Text(Texts.Together(reason, Texts.Say("Replacements.CaseInstead")));

    /// <summary>What a change or exchange costs more or less in all.</summary>
    public static string Difference(OrderEffect effect)
    {
        var more = effect.Moves.Sum(move => move.Kind == PaymentKind.Payment ? move.Amount.Amount : -move.Amount.Amount);
        return more == 0 ? Texts.Say("Replacements.NoDifference")
            : Texts.Say(more > 0 ? "Replacements.CostsMore" : "Replacements.CostsLess",
                ("amount", MoneyText.Of(new(Math.Abs(more), effect.Moves[0].Amount.Currency))));
    }

    /// <summary>Says that each variant on offer shows what it costs more or less.</summary>
    public static string EachDifference() => Texts.Say("Replacements.EachDifference");

    /// <summary>Says what happens where there is no such variant.</summary>
    public static string IfNone() => Texts.Say("Replacements.IfNone");

    /// <summary>Says that a change or exchange was made.</summary>
    public static Activity Done(OrderEffect effect) => MessageFactory.Text(effect.After.Exchange is { } exchange
        ? Texts.Say("Replacements.Exchanged", ("number", effect.After.Number.Value), ("rma", exchange.Rma?.Value ?? ""), ("address", effect.ReturnTo ?? ""),
            ("moves", PaymentText.Of(effect.Moves)))
        : Texts.Say("Replacements.Changed", ("number", effect.After.Number.Value), ("moves", PaymentText.Of(effect.Moves)))).Trimmed();

    private static IEnumerable<string> Lines(OrderEffect effect, IReadOnlyList<(Variant? From, Variant To)> pairs, bool othersStay)
    {
        yield return Texts.Say(effect.After.Exchange is null ? "Replacements.SummaryOfChange" : "Replacements.SummaryOfExchange",
            ("number", effect.Before.Number.Value));
        foreach (var (from, to) in pairs)
        {
            var line = effect.Before.Lines.First(line => line.Product == to.Product && (from is null || line.Variant == from.Id));
            yield return Texts.Say("Replacements.Pair", ("item", line.Title), ("from", ItemsReplies.OptionsOf(line.Options)),
                ("to", ItemsReplies.NameOf(to, null)));
        }
        yield return effect.Moves.Count == 0 ? Texts.Say("Replacements.SamePrice") : PaymentText.Of(effect.Moves);
        if (othersStay)
        {
            yield return Texts.Say("Items.OnlyOnce");
        }
    }

    private static Activity Trimmed(this Activity reply)
    {
        reply.Text = reply.Text.Trim();
        return reply;
    }
}
