using System.Globalization;
using EcomBot.Cognitive;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Understanding;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace EcomBot.Dialogs.Orders.Selecting;

/// <summary>The time in which orders were placed, as a text says it: "in May", "last week", "since 3 March".</summary>
/// <param name="From">Its first moment, in UTC; null where it has none.</param>
/// <param name="Before">The moment after its end; null where it has none.</param>
internal sealed record OrderPeriod(DateTimeOffset? From, DateTimeOffset? Before)
{
    /// <summary>Whether a text says any.</summary>
    public bool IsGiven => From is not null || Before is not null;

    /// <summary>Whether an order was placed in it; orders without date are in no period that is given.</summary>
    public bool Has(Order order) => !IsGiven || ((From is null || order.PlacedAt >= From) && (Before is null || order.PlacedAt < Before));

    /// <summary>The period that a text says.</summary>
    public static OrderPeriod In(Utterance said, DateTimeOffset now)
    {
        foreach (var entity in said.EntitiesOf(EntityCategory.DateTime))
        {
            foreach (var result in DateTimeRecognizer.RecognizeDateTime(entity.Text, CultureOf(SupportedLanguages.Current), refTime: now.UtcDateTime))
            {
                if (result.Resolution?.GetValueOrDefault("values") is IList<Dictionary<string, string>> { Count: > 0 } values
                    && Of(values[0]) is { IsGiven: true } period)
                {
                    return Words.Has(said.Text, "since") ? period with { Before = null } : period;
                }
            }
        }
        return new(null, null);
    }

    // A day, or a range; of a month that may be the last one or the next one, the past one comes first. "Now" is no time in which orders were placed.
    private static OrderPeriod Of(Dictionary<string, string> value) =>
        value.GetValueOrDefault("timex") == "PRESENT_REF" ? new(null, null)
        : Day(value, "value") is { } day ? new(day, day.AddDays(1)) : new(Day(value, "start"), Day(value, "end"));

    private static DateTimeOffset? Day(Dictionary<string, string> value, string name) =>
        value.TryGetValue(name, out var text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day) ? day : null;

    private static string CultureOf(string language) => language switch
    {
        "de" => Culture.German,
        "es" => Culture.Spanish,
        "fr" => Culture.French,
        "pt-BR" => Culture.Portuguese,
        "zh-Hans" => Culture.Chinese,
        _ => Culture.English,
    };
}
