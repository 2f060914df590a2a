using System.Collections.Frozen;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Sentiments;

/// <summary>Finds what is thought of what: an aspect of a product or a shop, and the nearest words of feeling in the same sentence.</summary>
internal static class Aspects
{
    private const int LongestIdeographs = 4;
    private const int Reach = 40;
    private const string Ends = ".!?;\n。！？；";

    private static readonly Dictionary<string, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> Words = Resources.Languages.ToDictionary(
        language => language,
        language => Resources.Lines(language, "aspects").Select(Folding.Of).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>The opinions of a text, in its order: each aspect with the nearest assessment.</summary>
    public static IReadOnlyList<Opinion> Opinions(TextReading reading, FeelingScan scan)
    {
        if (scan.Hits.Count == 0 || !Words.TryGetValue(reading.Language.Code, out var words))
        {
            return [];
        }
        var opinions = new List<Opinion>();
        foreach (var token in reading.Tokens)
        {
            if (token.Kind == TokenKind.Word && words.Contains(reading.Plain(token)))
            {
                Add(reading, scan, token.Start, token.End, opinions);
            }
            if (token.Kind == TokenKind.Ideographs)
            {
                AddIdeographs(reading, scan, token, words, opinions);
            }
        }
        return opinions;
    }

    private static void AddIdeographs(
        TextReading reading, FeelingScan scan, Token token, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words, List<Opinion> opinions)
    {
        for (var place = token.Start; place < token.End;)
        {
            var length = Math.Min(LongestIdeographs, token.End - place);
            while (length > 1 && !words.Contains(reading.Folded.AsSpan(place, length)))
            {
                length--;
            }
            if (length > 1)
            {
                Add(reading, scan, place, place + length, opinions);
            }
            place += length;
        }
    }

    private static void Add(TextReading reading, FeelingScan scan, int start, int end, List<Opinion> opinions)
    {
        if (Nearest(reading, scan, start, end) is { } hit)
        {
            opinions.Add(new(reading.Text[start..end], reading.Text[hit.Start..hit.End],
                hit.Strength > 0 ? SentimentLabel.Positive : SentimentLabel.Negative, hit.IsNegated));
        }
    }

    private static FeelingHit? Nearest(TextReading reading, FeelingScan scan, int start, int end)
    {
        var (nearest, distance) = ((FeelingHit?)null, Reach + 1);
        foreach (var hit in scan.Hits)
        {
            var (from, to) = hit.Start >= end ? (end, hit.Start) : (hit.End, start);
            var away = to - from;
            if (away >= 0 && away < distance && !reading.Text.AsSpan(from, away).ContainsAny(Ends) && hit.Strength != 0)
            {
                (nearest, distance) = (hit, away);
            }
        }
        return nearest;
    }
}
