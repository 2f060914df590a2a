using System.Buffers;
using EcomBot.Cognitive.Learning;

namespace EcomBot.Cognitive.Reading;

/// <summary>Finds the words before a thing that tell its kind ("tracking number", "code postal"), in every language at once.</summary>
internal static class Cues
{
    /// <summary>How far before a thing its cue may stand, in UTF-16 code units.</summary>
    private const int Reach = 36;

    private const string Stops = "!?;\n。！？；";

    private static readonly string[][] Phrases = Load();

    /// <summary>The kinds of each phrase, a bit each, by its hash; 0 for the beginning of a longer one.</summary>
    private static readonly HashIndex Kinds = IndexOf(Phrases);

    private static readonly SearchValues<char> FirstLetters = SearchValues.Create([.. Phrases.SelectMany(phrases => phrases, (_, phrase) => phrase[0])]);

    /// <summary>The phrases of one kind, in plain letters.</summary>
    public static IReadOnlyList<string> Of(Cue cue) => Phrases[(int)cue];

    /// <summary>All cues of a text in plain letters, by where they start.</summary>
    public static CueHit[] In(string folded)
    {
        List<CueHit>? hits = null;
        for (var start = 0; start < folded.Length; start++)
        {
            if (FirstLetters.Contains(folded[start]) && (start == 0 || !Joined(folded[start - 1], folded[start])))
            {
                AddFrom(folded, start, ref hits);
            }
        }
        return hits is null ? [] : [.. hits];
    }

    /// <summary>Whether a cue of this kind stands shortly before a place of the text, in the same sentence.</summary>
    public static bool Before(TextReading reading, int place, Cue cue) => DistanceBefore(reading, place, cue) < int.MaxValue;

    /// <summary>How far before a place the nearest cue of this kind ends; <see cref="int.MaxValue"/> when there is none.</summary>
    public static int DistanceBefore(TextReading reading, int place, Cue cue)
    {
        var nearest = int.MaxValue;
        foreach (var hit in reading.Cues)
        {
            var isNear = hit.Start >= place - Reach && hit.End <= place && place - hit.End < nearest;
            if (isNear && hit.Is(cue) && !reading.Folded.AsSpan(hit.End, place - hit.End).ContainsAny(Stops))
            {
                nearest = place - hit.End;
            }
        }
        return nearest;
    }

    private static void AddFrom(string folded, int start, ref List<CueHit>? hits)
    {
        var hash = Hash.Start;
        for (var end = start; end < folded.Length;)
        {
            hash = Hash.Add(hash, folded[end++]);
            var kinds = Kinds.Find(hash);
            if (kinds < 0)
            {
                return;
            }
            if (kinds > 0 && (end == folded.Length || !Joined(folded[end - 1], folded[end])))
            {
                (hits ??= []).Add(new(start, end, kinds));
            }
        }
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

    private static HashIndex IndexOf(string[][] phrases)
    {
        var kinds = new Dictionary<uint, int>();
        for (var kind = 0; kind < phrases.Length; kind++)
        {
            foreach (var phrase in phrases[kind])
            {
                var hash = Hash.Start;
                foreach (var letter in phrase)
                {
                    kinds.TryAdd(hash = Hash.Add(hash, letter), 0);
                }
                kinds[hash] |= 1 << kind;
            }
        }
        return HashIndex.Of(kinds);
    }
}
