using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Items;

/// <summary>Finds where a text speaks of things by what they are called, misspelt too: "the keyboard", "my desk lmap".</summary>
internal static class ItemNames
{
    private const double Head = 1;
    private const double Other = 0.6;
    private const double Slight = 0.1;

    // The last word says what a thing is, but these say too little alone ("dumbbell set", "coffee maker").
    private static readonly HashSet<string> Vague =
        ["set", "kit", "machine", "maker", "pack", "case", "device", "item", "product", "bundle", "system", "accessory"];

    /// <summary>The mentions of things in a text, in its order. Names without their main word count only where no better ones are.</summary>
    /// <param name="text">What was said.</param>
    /// <param name="titles">What the things are called.</param>
    /// <param name="onlyWhole">Whether names without their main word never count.</param>
    public static IReadOnlyList<ItemMention> Find(string text, IReadOnlyList<string> titles, bool onlyWhole = false)
    {
        var said = Terms.Of(text);
        var runs = titles.SelectMany((title, thing) => Runs(said, Terms.Of(title), thing)).ToList();
        var named = runs.FindAll(run => run.Score >= Head - Slight);
        return Best(named.Count > 0 || onlyWhole ? named : runs.FindAll(run => run.Score >= Other));
    }

    private static IEnumerable<ItemMention> Runs(IReadOnlyList<Term> said, IReadOnlyList<Term> title, int thing)
    {
        for (var start = 0; start < said.Count;)
        {
            var (end, score, used) = (start, 0.0, new HashSet<int>());
            while (end < said.Count && Match(said[end].Text, title, used) is var place and >= 0)
            {
                used.Add(place);
                score += WeightOf(title, place);
                end++;
            }
            if (end > start)
            {
                yield return new([thing], said[start].Start, said[end - 1].End, score);
            }
            start = Math.Max(end, start + 1);
        }
    }

    private static int Match(string said, IReadOnlyList<Term> title, HashSet<int> used)
    {
        for (var place = title.Count - 1; place >= 0; place--)
        {
            if (!used.Contains(place) && Spelling.Means(said, title[place].Text))
            {
                return place;
            }
        }
        return -1;
    }

    private static double WeightOf(IReadOnlyList<Term> title, int place)
    {
        var isHead = place == title.Count - 1 || (place == title.Count - 2 && Vague.Contains(title[^1].Text));
        return (title[place].Text.Length < 3 && !isHead) || Vague.Contains(title[place].Text) ? Slight : isHead ? Head : Other;
    }

    // Of overlapping names the best; those that are equally good are one mention of several things.
    private static List<ItemMention> Best(List<ItemMention> runs)
    {
        var kept = new List<ItemMention>();
        foreach (var run in runs.OrderByDescending(run => run.Score).ThenByDescending(run => run.End - run.Start))
        {
            var other = kept.FindIndex(other => run.Start < other.End && other.Start < run.End);
            if (other < 0)
            {
                kept.Add(run);
            }
            else if (Math.Abs(kept[other].Score - run.Score) < Slight && !kept[other].Things.Contains(run.Things[0]))
            {
                kept[other] = kept[other] with { Things = [.. kept[other].Things, .. run.Things] };
            }
        }
        kept.Sort((left, right) => left.Start.CompareTo(right.Start));
        return kept;
    }
}
