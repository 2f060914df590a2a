using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Orders.Selecting;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Replacements;

/// <summary>Holds what a customer wants only in certain cases against what there is and what it costs.</summary>
public sealed class ReplacementCases(ReplacementFinder replacements)
{
    /// <summary>The draft with every replacement that is clear, and with what is to be done in the cases that hold.</summary>
    public async Task<ItemsDraft> ResolveAsync(ItemsDraft draft, Order? order, CancellationToken cancellationToken)
    {
        draft = await replacements.ResolveAsync(order is null ? draft : Placed(draft, order), cancellationToken);
        for (var index = 0; index < draft.Cases.Length; index++)
        {
            var (found, condition) = (draft.Cases[index], draft.Cases[index].Condition);
            if (!found.Holds && Array.Find(draft.Pieces, piece => piece.Variant == found.Variant) is { } piece
                && await IsCaseAsync(piece, condition, order!, cancellationToken))
            {
                var dear = condition.Limit is null ? null : await replacements.CheapestAsync(piece, cancellationToken);
                draft = With(draft, index, found with { Holds = true, To = dear?.Id.Value }, [.. draft.Pieces.Where(other => other.Variant != piece.Variant)]);
            }
        }
        return draft;
    }

    /// <summary>The draft after the customer would have none of the variants that were offered: there is none, then.</summary>
    public static ItemsDraft Refused(ItemsDraft draft, string variant) => draft with
    {
        Cases = [.. draft.Cases.Select(found => found.Variant == variant && found.Condition is { Limit: null, Then: InThatCase.Cancel or InThatCase.Return }
            ? found with { Holds = true } : found)],
    };

    /// <summary>The case that holds and asks for the order to be cancelled or the item returned instead of anything else; null where none does.</summary>
    public static ItemCase? Instead(ItemsDraft draft) =>
        Array.Find(draft.Cases, found => found is { Holds: true, Condition.Then: InThatCase.Cancel or InThatCase.Return });

    /// <summary>The task that does what is wanted in such a case.</summary>
    public static IReadOnlyList<ServiceTask> Next(ItemCase found, Order order, TaskKinds kinds)
    {
        var (intent, item) = found.Condition.Then == InThatCase.Cancel ? (Intents.CancelOrder, "") : (Intents.ReturnItems, Line(found, order).Title);
        return kinds.For(intent) is { } kind ? [new(kind.Dialog, OrderSelector.Naming(order).Then(new($"{found.Condition.Wish} {item}", [])), intent)] : [];
    }

    /// <summary>Why a case holds, in the customer's language.</summary>
    public async Task<string> ReasonAsync(ItemCase found, Order order, CancellationToken cancellationToken)
    {
        var line = Line(found, order);
        var pairs = found.To is null ? [] : await replacements.PairsAsync(new() { Pieces = [new(found.Variant, To: found.To)] }, cancellationToken);
        return pairs.Count == 0 ? ReplacementReplies.Case(line.Title, null, null) : ReplacementReplies.Case(line.Title, pairs[0].To, pairs[0].From);
    }

    /// <summary>What is said of the items that stay as they are because of their cases, a line each; empty where none does.</summary>
    public async Task<string> LeftAsync(ItemsDraft draft, Order order, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        foreach (var found in draft.Cases.Where(found => found.Holds && !Array.Exists(draft.Pieces, piece => piece.Variant == found.Variant)))
        {
            lines.Add(ReplacementReplies.Left(await ReasonAsync(found, order, cancellationToken), Line(found, order).Title));
        }
        return string.Join('\n', lines);
    }

    private static OrderLine Line(ItemCase found, Order order) => order.Lines.First(line => line.Variant.Value == found.Variant);

    private async Task<bool> IsCaseAsync(ItemPiece piece, Condition condition, Order order, CancellationToken cancellationToken)
    {
        if (condition.Limit is not { } limit)
        {
            return piece is { To: null, Wish.Length: > 0 } && !await replacements.HasAnyAsync(piece, cancellationToken);
        }
        var paid = order.Lines.First(line => line.Variant.Value == piece.Variant).Price.Amount;
        return await replacements.CheapestAsync(piece, cancellationToken) is { } cheapest
            && cheapest.Price.Amount - (condition.IsDifference ? paid : 0) > limit;
    }

    // A condition is about the items that it names, or about the last one that was spoken of.
    private static ItemsDraft Placed(ItemsDraft draft, Order order)
    {
        if (draft.Pieces.Length == 0)
        {
            return draft;
        }
        foreach (var condition in draft.Conditions)
        {
            var about = Named(condition.Premise, draft, order) is { Count: > 0 } named ? named
                : condition.Then == InThatCase.Keep && Named(condition.Wish, draft, order) is { Count: > 0 } kept ? kept : [draft.Pieces[^1].Variant];
            var then = condition.Then == InThatCase.Other && Named(condition.Wish, draft, order) is { Count: > 0 } others && !others.Exists(about.Contains)
                ? InThatCase.Keep : condition.Then;
            draft = draft with
            {
                Pieces = [.. draft.Pieces.Select(piece => about.Contains(piece.Variant) ? Wished(piece, condition, then) : piece)],
                Cases = then == InThatCase.Other ? draft.Cases
                    : [.. draft.Cases, .. about.Select(variant => new ItemCase(variant, condition with { Then = then }))],
            };
        }
        return draft with { Conditions = [] };
    }

    // "If there is no white one with wires, take a black one": the case tells what is wished first of all.
    private static ItemPiece Wished(ItemPiece piece, Condition condition, InThatCase then)
    {
        if (condition.Limit is not null)
        {
            return piece;
        }
        var premise = condition.Premise.ToCharArray();
        foreach (var place in Words.FindAll(condition.Premise, "noneThere").Concat(Words.FindAll(condition.Premise, "otherwise")))
        {
            premise.AsSpan()[place].Fill(' ');
        }
        var otherwise = then == InThatCase.Other ? $" {Words.Of("en", "otherwise")[0]} {condition.Wish.ReplaceLineEndings(" ")}" : "";
        return piece with { To = null, Wish = $"{piece.Wish}\n{new string(premise).ReplaceLineEndings(" ").Trim()}{otherwise}".Trim() };
    }

    private static List<string> Named(string text, ItemsDraft draft, Order order)
    {
        var things = ItemNames.Find(text, [.. order.Lines.Select(line => line.Title)], onlyWhole: true).SelectMany(mention => mention.Things).ToHashSet();
        return [.. things.Select(thing => order.Lines[thing].Variant.Value).Where(variant => Array.Exists(draft.Pieces, piece => piece.Variant == variant))];
    }

    private static ItemsDraft With(ItemsDraft draft, int index, ItemCase found, ItemPiece[] pieces) =>
        draft with { Pieces = pieces, Cases = [.. draft.Cases[..index], found, .. draft.Cases[(index + 1)..]] };
}
