using System.Collections.Frozen;
using EcomBot.Cognitive.Reading;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace EcomBot.Cognitive.Entities;

/// <summary>Finds dates and times; the value is the first one meant, as the recognizer writes it (<c>2026-11-22</c>).</summary>
internal sealed class DateTimeScanner : IEntityScanner
{
    private const double Confidence = 0.7;

    /// <summary>Longer texts are stories, not answers: their dates are left alone.</summary>
    private const int LongestText = 300;

    private static readonly FrozenDictionary<string, DateTimeModel> Models = new Dictionary<string, string>
    {
        ["en"] = Culture.English,
        ["es"] = Culture.Spanish,
        ["fr"] = Culture.French,
        ["de"] = Culture.German,
        ["pt"] = Culture.Portuguese,
        ["zh"] = Culture.Chinese,
    }.ToFrozenDictionary(language => language.Key, language => new DateTimeRecognizer(language.Value).GetDateTimeModel());

    /// <inheritdoc/>
    public void Scan(TextReading reading, ICollection<TextEntity> found)
    {
        if (reading.Text.Length > LongestText || !Models.TryGetValue(reading.Language.Code, out var model))
        {
            return;
        }
        var now = (reading.Hints.Now ?? DateTimeOffset.UtcNow).DateTime;
        foreach (var result in model.Parse(reading.Text, now))
        {
            if (!EndsInStopWord(reading, result))
            {
                found.Add(reading.Entity(EntityCategory.DateTime, result.Start, result.End + 1, Confidence, ValueOf(result)));
            }
        }
    }

    /// <summary>Whether the last word is a common one that only looks like a day's short name, as "mi" does in "¿dónde está mi pedido?".</summary>
    private static bool EndsInStopWord(TextReading reading, ModelResult result)
    {
        var words = reading.Folded.AsSpan(result.Start, result.End + 1 - result.Start);
        return words.LastIndexOf(' ') is var space and > 0 && StopWords.Contains(words[(space + 1)..]);
    }

    private static string? ValueOf(ModelResult result) =>
        result.Resolution is not null && result.Resolution.TryGetValue("values", out var values)
        && values is IList<Dictionary<string, string>> { Count: > 0 } list
        && (list[^1].TryGetValue("value", out var value) || list[^1].TryGetValue("start", out value)) ? value : null;
}
