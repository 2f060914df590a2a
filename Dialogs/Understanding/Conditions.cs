using EcomBot.Cognitive.Entities.Amounts;

namespace EcomBot.Dialogs.Understanding;

/// <summary>Finds the conditions in what customers say, and their places.</summary>
internal static class Conditions
{
    private const string Ends = ".!?;\n。！？；";
    private const string Commas = ",，、";

    // What is to be done may begin with any of these.
    private static readonly string[] Begin = ["thenWord", "verbCancel", "verbReturn", "verbExchange", "keepItem", "wants", "getMe"];

    /// <summary>The conditions of a text, each with its place.</summary>
    public static IReadOnlyList<(Range Place, Condition Condition)> In(string text)
    {
        var found = new List<(Range Place, Condition)>();
        var begins = Words.FindAll(text, "onlyIf")
            .Concat(Otherwise(text).Concat(Words.FindAll(text, "ifWord")).OrderBy(place => place.Start.Value)
            .ThenByDescending(place => place.End.Value));
        foreach (var place in begins)
        {
            var end = EndOf(text, place.Start.Value);
            if (!found.Exists(other => place.Start.Value < other.Place.End.Value && end > other.Place.Start.Value)
                && (OnlyIf(text, place, end) ?? If(text, place, end)) is { } condition)
            {
                found.Add(condition);
            }
        }
        return found;
    }

    // "…, else cancel it", but not "everything else"
    private static IEnumerable<Range> Otherwise(string text) => Words.FindAll(text, "otherwise").Concat(Words.FindAll(text, "elseWord")
        .Where(place => text.AsSpan(0, place.Start.Value).TrimEnd() is [.., var last] && (Commas.Contains(last) || Ends.Contains(last))));

    /// <summary>An utterance without its conditions, all else in its place, and the conditions.</summary>
    public static (Utterance Plain, IReadOnlyList<Condition> Conditions) Cut(Utterance said)
    {
        var (found, letters) = (In(said.Text), said.Text.ToCharArray());
        foreach (var (place, _) in found)
        {
            Array.Fill(letters, ' ', place.Start.Value, place.End.Value - place.Start.Value);
        }
        bool IsLeft(int offset) => !found.Any(pair => offset >= pair.Place.Start.Value && offset < pair.Place.End.Value);
        return (new(new(letters), [.. said.Entities.Where(entity => IsLeft(entity.Offset))]), [.. found.Select(pair => pair.Condition)]);
    }

    // "Only if it costs at most 20 more", "unless it is over 100"
    private static (Range, Condition)? OnlyIf(string text, Range place, int end)
    {
        var premise = text[place.End.Value..end];
        return Words.Is(text[place], "onlyIf") && (Words.Has(premise, "noMoreThan") || Words.Has(premise, "costsOver")) && LimitIn(premise) is { } limit
            ? (place.Start.Value..end, new(limit, Words.Has(premise, "moreThanNow"), premise.Trim(), "", InThatCase.Keep)) : null;
    }

    private static (Range, Condition)? If(string text, Range place, int end)
    {
        var isOtherwise = Words.Is(text[place], "otherwise") || Words.Is(text[place], "elseWord");
        var wish = isOtherwise ? place.End.Value : WishIn(text, place, end);
        var premise = text[place.Start.Value..(wish ?? end)];
        if (!isOtherwise && !IsPremise(premise))
        {
            return null;
        }
        var start = wish is null ? BeforeIf(text, place.Start.Value) : place.Start.Value;
        var said = (wish is { } at ? text[at..end] : text[start..place.Start.Value]).Trim([' ', .. Commas]);
        var (isNone, then) = (isOtherwise || Words.Has(premise, "noneThere"), Then(said));
        // A second choice is read with the first, where nothing tells that it is one of its own.
        return said.Length == 0 || (then == InThatCase.Other && (isOtherwise || wish is null)) ? null
            : (start..end, new(isNone ? null : LimitIn(premise), !isNone && Words.Has(premise, "moreThanNow"), premise.Trim(), said, then));
    }

    private static InThatCase Then(string wish) =>
        Words.Has(wish, "verbCancel") && !Words.Has(wish, "verbExchange") && !Words.Has(wish, "verbChange") ? InThatCase.Cancel
        : Words.Has(wish, "keepItem") || Words.Has(wish, "except") || Words.Has(wish, "stop") ? InThatCase.Keep
        : Words.Has(wish, "verbReturn") || Words.Has(wish, "wantsRefund") || (Words.Has(wish, "verbRefund") && !Words.Has(wish, "getMe"))
            ? InThatCase.Return : InThatCase.Other;

    private static bool IsPremise(string premise) =>
        Words.Has(premise, "noneThere") || (Words.Has(premise, "costsOver") && Words.Has(premise, "priceWord") && LimitIn(premise) is not null);

    // Where the case ends and what is to be done begins; null where that stands before the case.
    private static int? WishIn(string text, Range place, int end)
    {
        var tail = text[place.End.Value..end];
        var begins = Begin.SelectMany(list => Words.FindAll(tail, list)).Select(found => place.End.Value + found.Start.Value)
            .Where(begin => IsCase(text[place.Start.Value..begin])).ToList();
        var comma = tail.IndexOfAny([.. Commas]);
        return begins.Count > 0 ? begins.Min() : comma >= 0 && tail[comma..].Any(char.IsLetterOrDigit) ? place.End.Value + comma + 1 : null;
    }

    private static bool IsCase(string before) => Words.Has(before, "noneThere") || LimitIn(before) is not null;

    // "…, or leave it if none is there": what is to be done stands in the same clause.
    private static int BeforeIf(string text, int place)
    {
        var stop = text.AsSpan(0, place).LastIndexOfAny(Ends + Commas) + 1;
        return stop + Words.FindAll(text[stop..place], "also").Select(also => also.End.Value).LastOrDefault();
    }

    private static int EndOf(string text, int from)
    {
        for (var index = from; index < text.Length; index++)
        {
            if (Ends.Contains(text[index]) && !(index + 1 < text.Length && char.IsAsciiDigit(text[index + 1])))
            {
                return index;
            }
        }
        return text.Length;
    }

    // "$1,250.50", "19,99 €"
    private static decimal? LimitIn(string text) => WrittenNumber.In(text) is [var number, ..] ? number.Value : null;
}
