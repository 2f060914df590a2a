using System.Globalization;
using EcomBot.Dialogs.Languages;
using Microsoft.Extensions.Options;

namespace EcomBot.Dialogs.Handoff;

/// <summary>Tells when people of the shop are there.</summary>
public sealed class WorkingHours(IOptions<HandoffOptions> options, TimeProvider time)
{
    private static readonly DayOfWeek[] Weekdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>Whether somebody is there now.</summary>
    public bool AreNow
    {
        get
        {
            var now = TimeZoneInfo.ConvertTime(time.GetUtcNow(), Zone);
            var clock = TimeOnly.FromTimeSpan(now.TimeOfDay);
            return (Opens, Closes) switch
            {
                var (opens, closes) when opens == closes => IsDay(now.DayOfWeek),
                var (opens, closes) when opens < closes => IsDay(now.DayOfWeek) && clock >= opens && clock < closes,
                var (opens, closes) => (clock >= opens && IsDay(now.DayOfWeek)) || (clock < closes && IsDay(now.AddDays(-1).DayOfWeek)),
            };
        }
    }

    /// <summary>The hours in the customer's language.</summary>
    public string Text => Texts.Say("Handoff.Hours", ("days", DaysText()), ("from", Clock(Opens)), ("to", Clock(Closes)), ("zone", options.Value.TimeZone));

    private TimeOnly Opens => options.Value.Opens;

    private TimeOnly Closes => options.Value.Closes;

    private TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone);

    private IEnumerable<DayOfWeek> Days => options.Value.Days is { Count: > 0 } days ? days : Weekdays;

    private bool IsDay(DayOfWeek day) => Days.Contains(day);

    private string DaysText() => Days.SequenceEqual(Weekdays)
        ? $"{NameOf(DayOfWeek.Monday)}–{NameOf(DayOfWeek.Friday)}"
        : string.Join(", ", Days.Select(NameOf));

    private static string NameOf(DayOfWeek day) => CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(day);

    private static string Clock(TimeOnly clock) => clock.ToString("t", CultureInfo.CurrentCulture);
}
