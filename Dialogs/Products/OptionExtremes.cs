using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Products;

/// <summary>Finds which end of an option is wanted among what comes into question: "which has the most memory?", "the longest hose", "the biggest".</summary>
internal static class OptionExtremes
{
    private static readonly string[] OfPrice = ["dearest", "cheapest", "atMost", "atLeast"];

    /// <summary>The values that are wanted; of several that are alike, each.</summary>
    /// <param name="text">What was said.</param>
    /// <param name="variants">The variants that come into question.</param>
    public static IEnumerable<OptionWish> Find(string text, IEnumerable<Variant> variants)
    {
        var places = PlacesIn(text);
        var options = places.Count == 0 ? [] : variants.SelectMany(variant => variant.Options).GroupBy(option => option.Key)
            .Select(group => (Name: group.Key, Values: group.Select(option => option.Value).Distinct().ToArray())).ToList();
        foreach (var (place, step) in places)
        {
            var name = StepWords.OptionAt(text, place, options) ?? (Words.Has(text[place], "extremeSize") ? OptionWords.SizeOf(options) : null);
            var values = options.Find(option => option.Name == name).Values ?? [];
            var scaled = values.Select(value => (Value: value, Place: OptionScale.Of(value, values) * step.Way)).ToList();
            foreach (var (value, _) in scaled.Where(value => value.Place is not null && value.Place == scaled.Max(other => other.Place)))
            {
                yield return new(name!, value);
            }
        }
    }

    /// <summary>A text without the words that ask for the end of an option.</summary>
    public static string Without(string text)
    {
        var letters = text.ToCharArray();
        foreach (var (place, _) in PlacesIn(text))
        {
            Array.Fill(letters, ' ', place.Start.Value, place.End.Value - place.Start.Value);
        }
        return new(letters);
    }

    // But not "the most expensive", "a maximum of 50".
    private static List<(Range Place, OptionStep Step)> PlacesIn(string text) =>
        [.. StepWords.In(text).Where(found => found.Step.Places == OptionStep.ToTheEnd && !Array.Exists(OfPrice, list => Words.FindAll(text, list)
            .Any(price => price.Start.Value <= found.Place.Start.Value && price.End.Value >= found.Place.End.Value)))];
}
