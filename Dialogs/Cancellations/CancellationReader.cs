using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Cancellations;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Tasks.Reading;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Cancellations;

/// <summary>Reads what a message says about a cancellation, beside which order is meant.</summary>
internal static class CancellationReader
{
    private static readonly string[] ChangeVerbs = ["cancelChange", "verbExchange", "verbChange"];

    private const int LongestArticle = 5;

    /// <summary>The question for a reason.</summary>
    public const string AboutReason = "reason";

    /// <summary>The question what to do instead of taking out single items.</summary>
    public const string AboutPart = "part";

    /// <summary>Cancel the whole order.</summary>
    public const string Whole = "whole";

    /// <summary>Change the items.</summary>
    public const string Change = "change";

    /// <summary>Leave the order alone.</summary>
    public const string Keep = "keep";

    /// <summary>The draft with the reason that a message gives, if it gives one.</summary>
    public static Cancellation WithReason(Cancellation draft, Utterance said, TaskTurn turn) =>
        turn.Asked == AboutReason && turn.Choice is { } chosen ? draft with { Reason = chosen }
        : Words.Has(said.Text, "cancelByMistake") ? draft with { Reason = nameof(CancelReason.OrderedByMistake), HasOtherReason = false }
        : Words.Has(said.Text, "cancelNotNeeded") ? draft with { Reason = nameof(CancelReason.NoLongerNeeded), HasOtherReason = false }
        : draft.Reason is null && Words.Has(said.Text, "cancelOther") ? draft with { HasOtherReason = true }
        : draft;

    /// <summary>The draft with what a message says about single items.</summary>
    /// <param name="draft">What is known.</param>
    /// <param name="said">The message.</param>
    /// <param name="namesItems">Whether it names items of some order.</param>
    /// <param name="turn">The turn.</param>
    public static Cancellation WithPart(Cancellation draft, Utterance said, bool namesItems, TaskTurn turn)
    {
        if (turn.Asked == AboutPart)
        {
            var chosen = turn.Choice
                ?? (Array.Exists(ChangeVerbs, list => Words.Has(said.Text, list)) ? Change
                : Words.Has(said.Text, "cancelKeep") || (Words.Begins(said.Text, "no") && !Words.Has(said.Text, "cancelNotNeeded")) ? Keep
                : Words.Has(said.Text, "cancelWhole") && !Words.Has(said.Text, "cancelPart") ? Whole : null);
            return chosen is null ? draft : draft with { Instead = chosen, Changes = namesItems && chosen == Change ? said.Text : "" };
        }
        return namesItems && turn.Choice is null && IsPart(said.Text) ? draft with { Part = said.Text, Instead = null } : draft;
    }

    /// <summary>Whether a text speaks of what is in several orders, and not of the orders: "cancel the helmet in both pending orders".</summary>
    public static bool IsOfEach(string text) => Words.Has(text, "partOfEach") && !Words.Has(text, "orderBy");

    /// <summary>The titles of the items that a text wants taken out of an order with others in it; none where it means all of it.</summary>
    public static IReadOnlyList<string> Taken(string part, Order order)
    {
        if (part.Length == 0 || order.Lines.Count < 2)
        {
            return [];
        }
        var titles = order.Lines.Select(line => line.Title).ToList();
        var mentions = ItemNames.Find(part, titles).ToList();
        var named = mentions.Exists(mention => IsOrderOf(part[..mention.Start])) ? [] : mentions.SelectMany(mention => mention.Things).Distinct().ToList();
        return named.Count == 0 || named.Count == titles.Count ? [] : [.. named.Select(thing => titles[thing]).Distinct()];
    }

    // "The one with the boots" is that order, with all that is in it.
    private static bool IsOrderOf(string before) =>
        Words.FindAll(before, "oneWith") is [.., var last] && before[last.End..].Trim() is { Length: <= LongestArticle } between
        && between.AsSpan().IndexOfAny(Punctuation.OfClauses) < 0;

    // "the lamp" or "don't cancel it, just take the lamp out", but not "the order with the lamp", nor "the one with the lamp, and keep the rest".
    private static bool IsPart(string text) => !Words.Has(text, "wholeOrder") && (
        NotWished.Negates(text, "verbCancel") || !Words.Has(text, "cancelOrder") || IsOfEach(text)
            || (Words.Has(text, "cancelPart") && !(Words.Has(text, "theRest") && Words.Has(text, "orderBy"))));
}
