using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Meanings;

namespace Microsoft.Recognizers.Text.DateTime.Recognition;

/// <summary>Finds the expressions of date and time in a text: the longest from each place, from left to right.</summary>
internal sealed class Finder
{
    [ThreadStatic]
    private static Sightings _sightingsOfThread;

    private readonly Language _language;

    public Finder(Language language) => _language = language;

    public List<Finding> Find(string text, Moment reference, DateTimeOptions options)
    {
        var normalized = Tokenizer.Normalize(text);
        var tokens = Tokenizer.Tokenize(Tokenizer.Fold(normalized), _language.Vocabulary);
        var sightings = _sightingsOfThread ??= new();
        sightings.See(_language, tokens);
        var findings = new List<Finding>();
        Chart chart = null;
        for (var token = 0; token < tokens.Count;)
        {
            if (!sightings.MayStart(token, _language.Neighbours.Starts))
            {
                token++;
                continue;
            }
            chart ??= new Chart(_language, tokens, sightings, reference);
            chart.Release(token);
            var edge = LongestAt(chart, tokens, normalized, token, options);
            if (edge.Begin > token && LongestAt(chart, tokens, normalized, edge.Begin, options).End > edge.End)
            {
                token++;
                continue;
            }
            if (edge.Value is Meaning meaning)
            {
                var start = tokens[edge.Begin < 0 ? token : edge.Begin].Start;
                var end = tokens[edge.End - 1].End;
                findings.Add(new Finding(start, end, normalized[start..end], meaning));
            }
            token = edge.End > token ? edge.End : token + 1;
        }
        chart?.Release(tokens.Count);
        return findings;
    }

    private Edge LongestAt(Chart chart, List<Token> tokens, string text, int token, DateTimeOptions options)
    {
        Edge best = default;
        var edges = chart.At(_language.Root, token);
        foreach (var edge in edges)
        {
            if (edge.End > best.End && Allowed(edge, options) && Surroundings.Allow(tokens, text, Math.Max(token, edge.Begin), edge.End))
            {
                best = edge;
            }
        }
        return best;
    }

    private static bool Allowed(Edge edge, DateTimeOptions options) => edge.Value switch
    {
        Instant { Day: not null } or InstantPeriod { Day: not null } => !options.HasFlag(DateTimeOptions.SplitDateAndTime),
        Period { Joined: true } => !options.HasFlag(DateTimeOptions.SkipFromToMerge),
        _ => true,
    };
}
