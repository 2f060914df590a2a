namespace EcomBot.Cognitive.Reading;

/// <summary>Finds the words before a thing that tell its kind ("tracking number", "code postal"), in every language at once.</summary>
internal static class Cues
{
    /// <summary>How far before a thing its cue may stand, in UTF-16 code units.</summary>
    private const int Reach = 36;

    private static readonly string[][] Phrases = Load();

    /// <summary>The phrases of one kind, in plain letters.</summary>
    public static IReadOnlyList<string> Of(Cue cue) => Phrases[(int)cue];

    /// <summary>Whether a cue of this kind stands shortly before a place of the text, in the same sentence.</summary>
    public static bool Before(TextReading reading, int place, Cue cue) => DistanceBefore(reading, place, cue) < int.MaxValue;

    /// <summary>How far before a place the nearest cue of this kind ends; <see cref="int.MaxValue"/> when there is none.</summary>
    public static int DistanceBefore(TextReading reading, int place, Cue cue)
    {
        var start = Math.Max(0, place - Reach);
        var window = reading.Folded.AsSpan(start, place - start);
        var sentence = window.LastIndexOfAny("!?;\n。！？；");
        window = window[(sentence + 1)..];
        var nearest = int.MaxValue;
        foreach (var phrase in Phrases[(int)cue])
        {
            var found = LastWhole(window, phrase);
            if (found >= 0)
            {
                nearest = Math.Min(nearest, window.Length - found - phrase.Length);
            }
        }
        return nearest;
    }

    private static int LastWhole(ReadOnlySpan<char> window, string phrase)
    {
        while (window.LastIndexOf(phrase, StringComparison.Ordinal) is var found and >= 0)
        {
            var end = found + phrase.Length;
            if (!(found > 0 && Joined(window[found - 1], phrase[0])) && !(end < window.Length && Joined(phrase[^1], window[end])))
            {
                return found;
            }
            window = window[..(end - 1)];
        }
        return -1;
    }

    private static bool Joined(char left, char right) =>
        char.IsLetter(left) && char.IsLetter(right) && !Script.IsIdeograph(left) && !Script.IsIdeograph(right);

    private static string[][] Load()
    {
        var phrases = new SortedSet<string>[Enum.GetValues<Cue>().Length];
        foreach (var line in Resources.Languages.SelectMany(language => Resources.Lines(language, "cues")))
        {
            var colon = line.IndexOf(':');
            var kind = (int)Enum.Parse<Cue>(line[..colon], ignoreCase: true);
            (phrases[kind] ??= new(StringComparer.Ordinal)).UnionWith(
                line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Folding.Of));
        }
        return [.. phrases.Select(set => set is null ? [] : set.ToArray())];
    }
}
