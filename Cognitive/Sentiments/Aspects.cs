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
    public static List<Opinion> Opinions(TextReading reading, FeelingScan scan)
    {
        var opinions = new List<Opinion>();
        if (scan.Hits.Count == 0 || !Words.TryGetValue(reading.Language.Code, out var words))
        {
            return opinions;
        }
        for (var index = 0; index < reading.Tokens.Length; index++)
        {
            foreach (var (start, end) in Found(reading, index, words))
            {
                if (Nearest(reading, scan, start, end) is { } hit)
                {
                    opinions.Add(new(reading.Text[start..end], reading.Text[hit.Start..hit.End],
                        hit.Strength > 0 ? SentimentLabel.Positive : SentimentLabel.Negative, hit.IsNegated));
                }
            }
        }
        return opinions;
    }

    private static IEnumerable<(int Start, int End)> Found(
        TextReading reading, int index, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words)
    {
        var token = reading.Tokens[index];
        if (token.Kind == TokenKind.Word && words.Contains(reading.Plain(token)))
        {
            yield return (token.Start, token.End);
        }
        for (var place = token.Start; token.Kind == TokenKind.Ideographs && place < token.End;)
        {
            var length = Math.Min(LongestIdeographs, token.End - place);
            while (length > 1 && !words.Contains(reading.Folded.AsSpan(place, length)))
            {
                length--;
            }
            if (length > 1)
            {
                yield return (place, place + length);
            }
            place += length;
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
