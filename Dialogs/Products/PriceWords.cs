using System.Globalization;
using EcomBot.Cognitive;
using EcomBot.Cognitive.Entities.Amounts;
using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Products;

/// <summary>Reads what something may cost: "under 50", "between 20 and 40 euros", "about $100", "the cheapest".</summary>
internal static class PriceWords
{
    private const decimal Nearly = 0.2m;
    private const int FarthestCue = 14;
    private const int FarthestBetween = 24;
    private const int MostLettersBeside = 8;

    private static readonly string[] Extremes = ["cheapest", "dearest"];
    private static readonly string[] Cues = ["atMost", "atLeast", "around"];

    /// <summary>A wish with the limits that a message sets; the same wish where it sets none.</summary>
    public static ProductWish Read(ProductWish wish, Utterance said)
    {
        var ordered = wish with { Order = OrderIn(said.Text) is var order and not CatalogueOrder.BestFit ? order : wish.Order };
        var amounts = Amounts(said);
        return amounts switch
        {
            [] => ordered,
            [var low, var high, ..] when low.Cue != high.Cue || Words.Has(said.Text, "between") =>
                ordered with { AtLeast = Math.Min(low.Value, high.Value), AtMost = Math.Max(low.Value, high.Value) },
            [{ Cue: "atLeast" } one, ..] => ordered with { AtLeast = one.Value, AtMost = null },
            [{ Cue: "around" } one, ..] => ordered with { AtLeast = one.Value * (1 - Nearly), AtMost = one.Value * (1 + Nearly) },
            [var one, ..] => ordered with { AtMost = one.Value, AtLeast = null },
        };
    }

    /// <summary>Whether a message says what something may cost: "under 2500".</summary>
    public static bool SetsLimit(Utterance said) => Read(new(), said) is { AtMost: not null } or { AtLeast: not null };

    /// <summary>Whether a text says what something may cost and hardly anything else: "up to 80 dollars please", "the cheapest".</summary>
    public static bool IsLimit(Utterance said)
    {
        var rest = said.TextWithout(EntityCategory.Amount);
        var cues = Amounts(said).Count > 0 ? Cues : Extremes;
        return cues.Select(cue => Words.Find(rest, cue)).OfType<Range>().FirstOrDefault() is { End.Value: > 0 } place
            && rest.Where((letter, at) => char.IsLetter(letter) && (at < place.Start.Value || at >= place.End.Value)).Count() <= MostLettersBeside;
    }

    /// <summary>Whether it asks for less than what was shown (below zero), for more (above), or for neither.</summary>
    public static int Direction(string text) => Words.Has(text, "cheaper") || Words.Has(text, "tooDear") ? -1 : Words.Has(text, "dearer") ? 1 : 0;

    private static CatalogueOrder OrderIn(string text) =>
        Words.Has(text, "cheapest") || Words.Has(text, "cheapOnes") ? CatalogueOrder.Cheapest : Words.Has(text, "dearest") ? CatalogueOrder.Dearest
            : CatalogueOrder.BestFit;

    // An amount of money, or a bare number right after a word that sets a limit.
    private static List<(decimal Value, string Cue)> Amounts(Utterance said)
    {
        var found = said.EntitiesOf(EntityCategory.Amount)
            .Select(entity => (Value: Number((entity.Value ?? entity.Text).Split(' ')[0]),
                Cue: CueBefore(said.Text, entity.Offset) ?? CueAfter(said.Text, entity.Offset + entity.Length) ?? "")).ToList();
        if (found.Count == 0)
        {
            found.AddRange(Bare(said.Text));
        }
        return found.FindAll(amount => amount.Value > 0);
    }

    private static IEnumerable<(decimal Value, string Cue)> Bare(string text) =>
        from number in WrittenNumber.In(text)
        let cue = CueBefore(text, number.Start) ?? CueAfter(text, number.End)
        where cue is not null && (number.End == text.Length || !char.IsLetter(text[number.End]) || PlainText.IsIdeograph(text[number.End]))
        select (number.Value, cue);

    private static string? CueBefore(string text, int place)
    {
        var near = text[Math.Max(0, place - FarthestCue)..place];
        return Cues.FirstOrDefault(cue => Words.Has(near, cue))
            ?? (Words.Has(text[Math.Max(0, place - FarthestBetween)..place], "between") ? "between" : null);
    }

    // "300以内", "300块左右", "300 max", but not "300 bis 400".
    private static string? CueAfter(string text, int place)
    {
        var rest = text[Math.Min(place, text.Length)..];
        return rest.AsSpan(0, Math.Min(rest.Length, FarthestCue)).ContainsAnyInRange('0', '9') ? null : Cues.FirstOrDefault(cue => Words.Begins(rest, cue));
    }

    private static decimal Number(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
