using System.Globalization;
using EcomBot.Bot.Agents.Talks;
using EcomBot.Bot.Staff.Pages;
using EcomBot.Dialogs.Handoff;

namespace EcomBot.Bot.Agents.Pages;

/// <summary>Words and parts that the pages of the desk share. Staff pages are in English.</summary>
internal static class DeskHtml
{
    /// <summary>The language of the staff pages.</summary>
    public const string Language = "en";

    private const double Upset = 0.6;
    private const double Tense = 0.3;

    /// <summary>Style sheets and scripts of the desk.</summary>
    public static IReadOnlyList<string> Assets { get; } = ["/client/desk.css", "/client/desk.js"];

    /// <summary>How a customer sounds, in a word and never by colour alone.</summary>
    public static Html Mood(double negative) => negative >= Upset ? Tag("upset", "upset") : negative >= Tense ? Tag("tense", "tense") : Tag("calm", "calm");

    /// <summary>A small label.</summary>
    public static Html Tag(string kind, string text) => Html.Of($"""<span class="tag {kind}">{text}</span>""");

    /// <summary>A moment that scripts keep counting from.</summary>
    public static Html Since(DateTimeOffset at, DateTimeOffset now) => Html.Of($"""<time data-since datetime="{at.UtcDateTime:O}">{Words(now - at)}</time>""");

    /// <summary>A moment of the day.</summary>
    public static Html At(DateTimeOffset at) => Html.Of($"""<time data-at datetime="{at.UtcDateTime:O}">{at.UtcDateTime:yyyy-MM-dd HH:mm}</time>""");

    /// <summary>A language by its name.</summary>
    public static string LanguageOf(Talk talk) => CultureInfo.GetCultureInfo(talk.Case.Language).EnglishName;

    /// <summary>The tasks of a talk, by name.</summary>
    public static string TasksOf(Talk talk) => string.Join(", ", talk.Case.Tasks.Select(task => HandoffNotices.TaskIn(Language, task)));

    /// <summary>A channel by its name.</summary>
    public static string ChannelOf(Talk talk) => talk.Case.Channel switch
    {
        "webchat" or "directline" => "Web Chat",
        "facebook" => "Messenger",
        "msteams" => "Teams",
        var other => other,
    };

    /// <summary>The address of a talk's page.</summary>
    public static string AddressOf(Talk talk) => $"/desk/talks/{Uri.EscapeDataString(talk.Id)}";

    private static string Words(TimeSpan time) =>
        time < TimeSpan.FromMinutes(1) ? "under a minute" : time < TimeSpan.FromHours(1) ? $"{(int)time.TotalMinutes} min"
        : time < TimeSpan.FromDays(1) ? $"{(int)time.TotalHours} h {time.Minutes} min" : $"{(int)time.TotalDays} d {time.Hours} h";
}
