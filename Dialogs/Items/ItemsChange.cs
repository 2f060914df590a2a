using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Items;

/// <summary>Puts the items that a text speaks of into a draft: at first, or as a correction ("only the lamp", "the chair too", "not the lamp").</summary>
internal static class ItemsChange
{
    /// <summary>The draft with what a text says of the order's items; the same where it speaks of none.</summary>
    public static ItemsDraft Apply(ItemsDraft draft, Order order, string text, TaskTurn turn)
    {
        text = ChangesOfMind.Last(text, order);
        if (turn.Asked == ItemsReader.About && turn.Choice is { } chosen)
        {
            return chosen == ItemsReader.All ? With(draft, PiecesOf(order, Places(order), draft.UnclearWish)) : Picked(draft, order, [chosen]);
        }
        if (turn.Asked == ItemsReader.About && Ordinals.Read(text) is { } place && Asked(draft, order).ElementAtOrDefault(place - 1) is { } named)
        {
            return Picked(draft, order, [named], text);
        }
        if (turn.Asked == Confirm.About && Kin(draft, order, text) is { } kin)
        {
            return kin;
        }
        (text, var ones) = OnlyOnes(text, order);
        if (ones.Length > 0 && OnesOf(draft, order, ones) is { } fewer)
        {
            return fewer;
        }
        if (!AsksForItems(turn) && Only(text) is { } only && SaidItemsReader.Read(only, order.Lines, onlyWhole: true) is { Items.Count: > 0 } rest)
        {
            var pieces = Changed(draft, order, rest, only, turn).Pieces;
            return With(draft, [.. pieces.Where(piece => rest.Items.Any(item => item.Lines.Any(line => order.Lines[line].Variant.Value == piece.Variant)))]);
        }
        var said = SaidItemsReader.Read(text, order.Lines, onlyWhole: turn.Asked is not null and not ItemsReader.About);
        said = ones.Length > 0 ? said with { Items = [.. said.Items.Select(item => item with { Lines = Among(item.Lines, order, ones) })] } : said;
        said = AsksForItems(turn) && !(turn.Asked == Confirm.About && Words.Has(text, "asksPrice")) ? said : said with { All = false };
        if (turn.Asked == ItemsReader.About && draft.Unclear.Length > 0 && said.IsEmpty)
        {
            return Described(draft, order, text);
        }
        return !said.IsEmpty ? Changed(draft, order, said, text, turn) : AsksForItems(turn) ? WithoutDescribed(draft, order, text) : draft;
    }

    // "Keep the navy one": of the items that are known, one is left out by its options alone.
    private static ItemsDraft WithoutDescribed(ItemsDraft draft, Order order, string text)
    {
        var known = order.Lines.Where(line => Array.Exists(draft.Pieces, piece => piece.Variant == line.Variant.Value)).ToList();
        return known.Count > 1 && Exceptions.Split(text, []).LeftOut is { Length: > 0 } leftOut && BestFit(known, leftOut) is [var line]
            ? With(draft, [.. draft.Pieces.Where(piece => piece.Variant != line.Variant.Value)]) : draft;
    }

    // "Leave the small one, just do the 80%": not this one of two alike, but the other.
    private static ItemsDraft? Kin(ItemsDraft draft, Order order, string text)
    {
        if (draft is not { Pieces: [var piece], Unclear.Length: 0 } || !Words.Has(text, "except")
            || order.Lines.FirstOrDefault(line => line.Variant.Value == piece.Variant) is not { } present)
        {
            return null;
        }
        var alike = order.Lines.Where(line => line.Product == present.Product).ToList();
        return BestFit(alike, Exceptions.Split(text, []).Meant) is [var line] && line.Variant != present.Variant
            ? With(draft, [.. Copies(line, 1, piece.Wish)]) : null;
    }

    /// <summary>Whether a text leaves out all that a draft has: "don't return the boots".</summary>
    public static bool LeavesNothing(ItemsDraft draft, Order order, string text) => draft.Unclear.Length == 0
        && SaidItemsReader.Read(text, order.Lines, onlyWhole: true) is { All: false, Items.Count: 0, Excluded: { Count: > 0 } excluded }
        && (draft.Pieces.Length > 0 ? [.. draft.Pieces.Select(piece => piece.Variant)] : order.Lines.Select(line => line.Variant.Value).ToArray())
            is var variants && Array.TrueForAll(variants, variant => excluded.Any(line => order.Lines[line].Variant.Value == variant));

    // "Both earbuds in black, I mean only the white ones": what takes back at the end names no item, but what some are like.
    private static (string Text, string Ones) OnlyOnes(string text, Order order) => Words.FindAll(text, "takesBack") is [.., var last]
        && text[last.End..].TrimStart(' ', ',', ':') is var rest && Words.Begins(rest, "only") && SaidItemsReader.Read(rest, order.Lines).IsEmpty
        ? (text[..last.Start], rest) : (text, "");

    private static IReadOnlyList<int> Among(IReadOnlyList<int> lines, Order order, string ones) =>
        lines.Count > 1 && BestFit([.. lines.Select(line => order.Lines[line])], ones) is { Count: > 0 } meant
            ? [.. lines.Where(line => meant.Contains(order.Lines[line]))] : lines;

    private static ItemsDraft? OnesOf(ItemsDraft draft, Order order, string ones)
    {
        var known = order.Lines.Where(line => Array.Exists(draft.Pieces, piece => piece.Variant == line.Variant.Value)).ToList();
        return known.Count > 1 && BestFit(known, ones) is { Count: > 0 } meant && meant.Count < known.Count
            ? With(draft, [.. draft.Pieces.Where(piece => meant.Exists(line => line.Variant.Value == piece.Variant))]) : null;
    }

    // "Only the lamp", "no wait, the lamp only": what stands behind the word, or before it in its clause.
    private static string? Only(string text) => Words.Find(text, "only") is not { } only ? null
        : text[only.End.Value..].Any(char.IsLetterOrDigit) ? text[only.Start..]
        : text[(text.AsSpan(0, only.Start.Value).LastIndexOfAny(Punctuation.OfClauses) + 1)..only.Start.Value];

    /// <summary>The draft with the item of an order that has only one, where no item was spoken of.</summary>
    public static ItemsDraft WithOnlyItem(ItemsDraft draft, Order order, string text) =>
        draft is { Pieces.Length: 0, Unclear.Length: 0 } && order.Lines.Count == 1 && SaidItemsReader.Read(text, order.Lines).IsEmpty
            ? With(draft, PiecesOf(order, [0], text.Trim())) : draft;

    /// <summary>The variants that the customer is asked to choose from.</summary>
    public static IReadOnlyList<string> Asked(ItemsDraft draft, Order order) =>
        draft.Unclear.Length > 0 ? draft.Unclear : [.. order.Lines.Select(line => line.Variant.Value)];

    private static ItemsDraft Changed(ItemsDraft draft, Order order, SaidItems said, string text, TaskTurn turn)
    {
        var places = said.All ? Places(order) : [];
        var pieces = new List<ItemPiece>(said.All ? PiecesOf(order, places, said.Items.Count == 1 ? said.Items[0].Wish : WishOfAll(text)) : []);
        var unclear = new List<int>();
        var unclearWish = "";
        var isOne = said.Items.Count == 1 && Words.Has(text, "onlyOne");
        foreach (var item in said.Items.Where(_ => !said.All).Select(item => isOne ? item with { Count = 1, IsPlural = false } : item))
        {
            var known = turn.Asked is null ? []
                : item.Lines.Where(line => draft.Pieces.Any(piece => piece.Variant == order.Lines[line].Variant.Value)).ToList();
            if (item is { Lines.Count: > 1, IsPlural: false } && known.Count == 1)
            {
                pieces.AddRange(Copies(order.Lines[known[0]], item.Count, Added(draft, order.Lines[known[0]], item.Wish)));
                continue;
            }
            if (item.Lines.Count > 1 && !item.IsPlural && item.Lines.Select(line => order.Lines[line].Variant).Distinct().Count() == 1)
            {
                // Of two that are alike, it is all the same which one goes.
                pieces.AddRange(item.Lines.Take(item.Count ?? 1).SelectMany(line => Copies(order.Lines[line], 1, Added(draft, order.Lines[line], item.Wish))));
                continue;
            }
            if (item.Lines.Count > 1 && !item.IsPlural)
            {
                unclear.AddRange(item.Lines);
                unclearWish = item.Wish;
                continue;
            }
            pieces.AddRange(item.Lines.SelectMany(line => Copies(order.Lines[line], item.Count, Added(draft, order.Lines[line], item.Wish))));
        }
        var excluded = said.Excluded.Select(line => order.Lines[line].Variant.Value).ToHashSet();
        if (pieces.Count == 0 && unclear.Count == 0)
        {
            var from = draft.Pieces.Length > 0 ? draft.Pieces : PiecesOf(order, Places(order), "");
            return With(draft, [.. from.Where(piece => !excluded.Contains(piece.Variant))]);
        }
        var startsAnew = AsksForItems(turn) && (Words.Has(text, "only") || Words.Begins(text, "no"));
        var kept = turn.Asked is null || startsAnew || turn.Asked == ItemsReader.About && !Words.Has(text, "also")
            ? [] : draft.Pieces.Where(piece => !pieces.Exists(one => one.Variant == piece.Variant));
        var together = AsksForItems(turn) ? kept.Concat(pieces) : pieces.Concat(kept);
        return With(draft, [.. together.Where(piece => !excluded.Contains(piece.Variant))]) with
        {
            Unclear = [.. unclear.Distinct().Select(line => order.Lines[line].Variant.Value).Where(variant => !excluded.Contains(variant))],
            UnclearWish = unclearWish,
        };
    }

    // "Change everything to black"
    private static string WishOfAll(string text) =>
        Words.Find(text, "all") is { } all && Words.Find(text[all.End..], "to") is { } to ? text[all.End..][to.Start..].ReplaceLineEndings(" ") : "";

    // Other questions, such as the one for a variant, are about one item; what is said of others then is done next.
    private static bool AsksForItems(TaskTurn turn) => turn.Asked is null or ItemsReader.About or Confirm.About or "edit";

    // Which of several is meant may be said by options alone: "the blue one".
    private static ItemsDraft Described(ItemsDraft draft, Order order, string text)
    {
        var lines = order.Lines.Where(line => draft.Unclear.Contains(line.Variant.Value)).ToList();
        var wish = Words.FindAll(text, "to").Concat(Words.FindAll(text, "verbChange")).Select(place => place.Start.Value).Append(text.Length).Min();
        var (isAll, first) = (Words.Has(text, "both") || Words.Has(text, "all"), BestFit(lines, text[..wish]));
        var meant = isAll ? lines : first.Count > 0 ? first : BestFit(lines, text);
        return meant.Count == 0 ? draft : Picked(draft, order, [.. meant.Select(line => line.Variant.Value)], !isAll && first.Count > 0 ? text[wish..] : text);
    }

    private static List<OrderLine> BestFit(List<OrderLine> lines, string text)
    {
        var said = Terms.Of(text).Select(term => term.Text).ToHashSet();
        var fits = lines.ConvertAll(line => (line, Fit: line.Options.Count(option => Terms.Of(option.Value).All(term => said.Contains(term.Text)))));
        var best = fits.Select(pair => pair.Fit).DefaultIfEmpty().Max();
        return best == 0 ? [] : fits.FindAll(pair => pair.Fit == best).ConvertAll(pair => pair.line);
    }

    // The answer may say at once what shall take the item's place: "the blue one, for a red one".
    private static ItemsDraft Picked(ItemsDraft draft, Order order, IReadOnlyCollection<string> variants, string said = "") => With(draft,
    [
        .. draft.Pieces.Where(piece => !variants.Contains(piece.Variant)),
        .. order.Lines.Where(line => variants.Contains(line.Variant.Value))
        .SelectMany(line => Copies(line, null, $"{draft.UnclearWish}\n{said.ReplaceLineEndings(" ")}".Trim())),
    ]);

    private static ItemsDraft With(ItemsDraft draft, ItemPiece[] pieces) => draft with { Pieces = pieces, Unclear = [], UnclearWish = "" };

    private static int[] Places(Order order) => [.. Enumerable.Range(0, order.Lines.Count)];

    private static ItemPiece[] PiecesOf(Order order, IEnumerable<int> lines, string wish) =>
        [.. lines.SelectMany(line => Copies(order.Lines[line], null, wish))];

    // "Make the keyboard white instead": what was wished before and is not spoken of stays wished.
    private static string Added(ItemsDraft draft, OrderLine line, string wish) =>
        Array.Find(draft.Pieces, piece => piece.Variant == line.Variant.Value) is { } before ? $"{before.Wish}\n{wish}".Trim() : wish;

    private static IEnumerable<ItemPiece> Copies(OrderLine line, int? count, string wish) =>
        Enumerable.Repeat(new ItemPiece(line.Variant.Value, wish), Math.Min(count ?? line.Quantity, line.Quantity));
}
