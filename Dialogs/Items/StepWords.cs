using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Items;

/// <summary>Finds words that say how far something shall be from what it is: "the biggest", "larger", "two sizes up".</summary>
internal static class StepWords
{
    private const int FarthestName = 24;

    private static readonly (string List, OptionStep Step)[] Degrees =
        [("most", new(1, OptionStep.ToTheEnd)), ("least", new(-1, OptionStep.ToTheEnd)), ("more", new(1, OptionStep.Any)), ("less", new(-1, OptionStep.Any))];

    /// <summary>The steps of a text, each with the place of its words; the exact ones first, since "too small, one size up" means the next size.</summary>
    public static IReadOnlyList<(Range Place, OptionStep Step)> In(string text) =>
        [.. Sizes(text), .. Far(text)];

    // "Más chica" is less, though "más" is more.
    private static IEnumerable<(Range Place, OptionStep Step)> Far(string text)
    {
        var found = Degrees.SelectMany(degree => Words.FindAll(text, degree.List).Select(place => (Place: place, degree.Step))).ToList();
        return found.Where(one => !IsNone(text, one.Place) && !IsWithin(one.Place, found.Select(other => other.Place)));
    }

    /// <summary>The option that is more or less: the one named right after the words or, as other languages have it, before them; null where none
    /// is named.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Where the words stand.</param>
    /// <param name="options">The options that come into question, with their values.</param>
    public static string? OptionAt(string text, Range place, IEnumerable<(string Name, string[] Values)> options)
    {
        var scaled = options.Where(option => OptionScale.Of(option.Values[0], option.Values) is not null).Select(option => option.Name).ToList();
        string[] sides = [After(text, place), Before(text, place)];
        return sides.Select(side => Terms.Of(side)).Select(near => scaled.Find(name => OptionWords.Name(near, name) is not null))
            .FirstOrDefault(name => name is not null);
    }

    // "Upgrade it to a bamboo one, same length" asks for no other length.
    private static string After(string text, Range place)
    {
        var after = text[place.End.Value..Math.Min(text.Length, place.End.Value + FarthestName)];
        return Words.Find(after, "same") is { } same ? after[..same.Start] : after;
    }

    // As far as its clause goes.
    private static string Before(string text, Range place)
    {
        var before = text[Math.Max(0, place.Start.Value - FarthestName)..place.Start.Value];
        return before[(before.AsSpan().LastIndexOfAny(Punctuation.OfClauses) + 1)..];
    }

    /// <summary>Whether a text asks for the next one up or down, or for so many further: "one size up", not "larger".</summary>
    public static bool AreExact(string text) => Sizes(text).Any();

    // "No longer needed" wants nothing longer.
    private static bool IsNone(string text, Range place) =>
        Words.FindAll(text, "noStep").Any(none => place.Start.Value >= none.Start.Value && place.End.Value <= none.End.Value);

    // "Una talla más" is the next size, but not in "una talla más pequeña".
    private static IEnumerable<(Range Place, OptionStep Step)> Sizes(string text)
    {
        var (up, down) = (Words.FindAll(text, "stepUp"), Words.FindAll(text, "stepDown"));
        return up.Where(place => !IsWithin(place, down)).Select(place => (place, new OptionStep(1, Places(text, place))))
            .Concat(down.Where(place => !IsWithin(place, up)).Select(place => (place, new OptionStep(-1, Places(text, place)))));
    }

    private static bool IsWithin(Range place, IEnumerable<Range> others) => others.Any(other =>
        other.Start.Value < place.End.Value && place.Start.Value < other.End.Value
            && other.End.Value - other.Start.Value > place.End.Value - place.Start.Value);

    // The word right before, where words are parted: "two sizes up".
    private static int Places(string text, Range step) => text[..step.Start.Value].TrimEnd() is { Length: > 0 } before
        && char.IsLetterOrDigit(before[^1]) && !PlainText.IsIdeograph(before[^1]) ? Counts.Read(before[(before.LastIndexOf(' ') + 1)..]) ?? 1 : 1;
}
