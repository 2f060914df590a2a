using System.Globalization;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Ratings;

/// <summary>What the bot says about ratings.</summary>
internal static class RatingReplies
{
    /// <summary>The id of the button for who adds nothing.</summary>
    public const string NoWord = "noWord";

    private const string Stars = "stars:";

    /// <summary>Asks how good the service was, outside of any task.</summary>
    public static Activity Offer(string lead, ServiceMemory memory) =>
        Buttons.With(MessageFactory.Text($"{lead}\n\n{Texts.Say("Ratings.Ask")}"), Answers(), memory);

    /// <summary>Asks how good the service was.</summary>
    public static Ask AskStars() => new("stars", MessageFactory.Text(Texts.Say("Ratings.Ask")), Answers());

    /// <summary>Thanks for a rating and asks why.</summary>
    public static Ask AskWord(int stars) => new(
        "word", MessageFactory.Text(Texts.Say(stars <= 2 ? "Ratings.AskWordBad" : "Ratings.AskWord")), [new(NoWord, Texts.Say("Ratings.NoWord"))]);

    /// <summary>Thanks at the end.</summary>
    public static Activity Done() => MessageFactory.Text(Texts.Say("Ratings.Done"));

    /// <summary>The stars of a button; null for other buttons.</summary>
    public static int? StarsOf(string? choice) =>
        choice?.StartsWith(Stars, StringComparison.Ordinal) == true
            && int.TryParse(choice[Stars.Length..], CultureInfo.InvariantCulture, out var stars) ? stars : null;

    private static IReadOnlyList<Answer> Answers() => [.. Enumerable.Range(1, 5).Reverse().Select(stars =>
        new Answer($"{Stars}{stars.ToString(CultureInfo.InvariantCulture)}", Texts.Say($"Ratings.{stars.ToString(CultureInfo.InvariantCulture)}")))];
}
