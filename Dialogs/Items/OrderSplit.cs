using EcomBot.Cognitive;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Orders.Selecting;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Items;

/// <summary>Cuts what was said about items of several orders into one part an order.</summary>
internal static class OrderSplit
{
    /// <summary>Whether something can belong to several orders: not where one is named by its number and no other is spoken of.</summary>
    public static bool IsPossible(Utterance said) => said.EntitiesOf(EntityCategory.OrderNumber).DistinctBy(entity => entity.Value ?? entity.Text).Count() != 1
        || Words.Has(said.Text, "otherOrder") || Words.Has(said.Text, "otherOne");

    /// <summary>The parts, the first to be done first; one part where all belongs to one order.</summary>
    /// <param name="said">What was said.</param>
    /// <param name="orders">The customer's orders that the task can do something with.</param>
    /// <param name="now">The present moment.</param>
    public static IReadOnlyList<Utterance> Of(Utterance said, IReadOnlyList<Order> orders, DateTimeOffset now)
    {
        var numbers = said.EntitiesOf(EntityCategory.OrderNumber).DistinctBy(entity => entity.Value ?? entity.Text).ToList();
        var titles = orders.SelectMany(order => order.Lines).Select(line => line.Title).Distinct().ToList();
        var mentions = ItemNames.Find(said.Text, titles);
        if (numbers.Count == 0 && ByOrder(said, OrderSelector.Read(said, orders, now).Orders, titles, mentions) is { Count: > 0 } each)
        {
            return each;
        }
        if (numbers.Count == 1 && OtherOrder(said.Text, numbers[0], mentions) is { } other)
        {
            return [said.Part(0, other), new Utterance(Words.Of("en", "otherOrder")[0], []).Then(said.Part(other, said.Text.Length))];
        }
        return numbers.Count > 1 ? ByNumber(said, numbers, mentions) : numbers.Count == 1 || mentions.Count < 2 ? [said]
            : ByItem(said, orders, titles, mentions);
    }

    /// <summary>The orders of which a text wants all items: "return everything from both delivered orders"; none or one where it speaks of no
    /// several.</summary>
    public static IReadOnlyList<Order> Whole(Utterance said, IReadOnlyList<Order> orders, bool isAnswer, DateTimeOffset now)
    {
        var selected = OrderSelector.Read(said, orders, now);
        var isAll = Words.Has(said.Text, "all") || Words.Has(said.Text, "both");
        return selected is { IsSeveral: true, IsNamed: false } && isAll && (isAnswer || Words.Has(said.Text, "aboutOrders"))
            && ItemNames.Find(said.Text, [.. orders.SelectMany(order => order.Lines).Select(line => line.Title).Distinct()]).Count == 0 ? selected.Orders : [];
    }

    /// <summary>What is said of the first of several numbers, where something is said of each; what is said of the others waits as tasks of their
    /// own.</summary>
    /// <param name="said">What was said.</param>
    /// <param name="isWhole">Whether a part says all that the task needs.</param>
    /// <param name="task">The task, with nothing said yet.</param>
    /// <param name="turn">The turn.</param>
    public static Utterance FirstOf(Utterance said, Predicate<Utterance> isWhole, ServiceTask task, TaskTurn turn)
    {
        var numbers = said.EntitiesOf(EntityCategory.OrderNumber).DistinctBy(entity => entity.Value ?? entity.Text).ToList();
        if (turn is not { Asked: null, Choice: null } || numbers.Count < 2 || ByNumber(said, numbers, []) is not { } parts || !parts.TrueForAll(isWhole))
        {
            return said;
        }
        turn.Memory.Waiting.InsertRange(0, parts.Skip(1).Select(part => task with { Said = part }));
        return parts[0];
    }

    // "For my lamp in #W1 red, and for the other lamp order blue": where what is said of the other order begins, after the order that is named.
    private static int? OtherOrder(string text, TextEntity number, IReadOnlyList<ItemMention> mentions)
    {
        var from = number.Offset + number.Length;
        var place = Words.FindAll(text[from..], "otherOrder").Select(found => from + found.Start.Value)
            .Concat(mentions.Where(mention => mention.Start > from && IsOther(text, mention)).Select(mention => mention.Start)).Order()
            .Cast<int?>().FirstOrDefault();
        if (place is not { } end)
        {
            return null;
        }
        var comma = text.AsSpan(from, end - from).LastIndexOfAny(Punctuation.OfClauses) + 1;
        var joint = Words.FindAll(text[from..end], "joint").Select(found => found.Start.Value).LastOrDefault();
        return from + Math.Max(comma, joint) is var start && start > from ? start : null;
    }

    private static bool IsOther(string text, ItemMention mention) =>
        Words.FindAll(text[..mention.Start], "otherOne") is [.., var last] && text[last.End.Value..mention.Start].Trim().Length == 0
            && Words.Begins(text[mention.End..], "orderWord");

    // "#W1: the lamp, #W2: the chair", or "the lamp of #W1 and the chair of #W2".
    private static List<Utterance> ByNumber(Utterance said, List<TextEntity> numbers, IReadOnlyList<ItemMention> mentions)
    {
        var isBefore = mentions.Count == 0 || numbers[0].Offset < mentions[0].Start;
        var cuts = isBefore ? numbers.Skip(1).Select(number => number.Offset) : numbers.SkipLast(1).Select(number => number.Offset + number.Length);
        int[] borders = [0, .. cuts, said.Text.Length];
        return [.. borders.Zip(borders.Skip(1), said.Part)];
    }

    // "Return both keyboards", "all my small shirts": one piece of each order that has it.
    private static List<Utterance> ByOrder(Utterance said, IReadOnlyList<Order> orders, List<string> titles, IReadOnlyList<ItemMention> mentions)
    {
        if (mentions is not [var mention])
        {
            return [];
        }
        var before = said.Text[(said.Text.AsSpan(0, mention.Start).LastIndexOfAny(Punctuation.OfClauses) + 1)..mention.Start];
        var isNamedBoth = Words.Has(before, "both")
            || (Words.Has(said.Text[mention.End..], "both") && (Counts.Read(before) == 2 || Words.Has(said.Text, "theseItems")));
        var (isBoth, words) = (isNamedBoth, Terms.Of(before).Select(term => term.Text).ToHashSet());
        var lines = orders.SelectMany(order => order.Lines.Where(line => mention.Things.Any(thing => titles[thing] == line.Title))
            .Select(line => (order, Fit: line.Options.Count(option => OptionWords.IsSaid(option.Value, words))))).ToList();
        var meant = lines.FindAll(pair => pair.Fit == lines.Max(other => other.Fit)).ConvertAll(pair => pair.order);
        return (isBoth ? meant.Count == 2 : Words.Has(before, "all")) && meant.Distinct().Count() == meant.Count
            ? meant.ConvertAll(order => OrderSelector.Naming(order).Then(said)) : [];
    }

    // Items that no order has all of are done order by order, the one with the most of them first.
    private static List<Utterance> ByItem(Utterance said, IReadOnlyList<Order> orders, List<string> titles, IReadOnlyList<ItemMention> mentions)
    {
        var parts = new List<Utterance>();
        var meant = mentions.Select((mention, index) => DescribedLines.Of(said.Text, mentions, index, titles, orders)).ToList();
        for (var left = Enumerable.Range(0, mentions.Count).ToList(); left.Count > 0;)
        {
            var best = orders.Select(order => left.FindAll(mention => order.Lines.Any(meant[mention].Contains)))
                .MaxBy(covered => covered.Count) ?? [];
            if (best.Count == 0 || (parts.Count == 0 && best.Count == mentions.Count))
            {
                return parts.Count == 0 ? [said] : parts;
            }
            parts.Add(parts.Count == 0 ? Blanked(said, mentions, [.. left.Except(best)]) : Only(said, mentions, best));
            left = [.. left.Except(best)];
        }
        return parts;
    }

    private static Utterance Blanked(Utterance said, IReadOnlyList<ItemMention> mentions, IReadOnlyList<int> others)
    {
        var letters = said.Text.ToCharArray();
        foreach (var other in others)
        {
            Array.Fill(letters, ' ', mentions[other].Start, EndOf(said, mentions, other) - mentions[other].Start);
        }
        return said with { Text = new(letters) };
    }

    private static Utterance Only(Utterance said, IReadOnlyList<ItemMention> mentions, List<int> those) => those
        .Select(mention => said.Part(mention == 0 ? 0 : mentions[mention - 1].End, EndOf(said, mentions, mention)))
        .Aggregate((before, after) => before.Then(after));

    private static int EndOf(Utterance said, IReadOnlyList<ItemMention> mentions, int mention) =>
        mention + 1 < mentions.Count ? mentions[mention + 1].Start : said.Text.Length;
}
