using System.Globalization;
using EcomBot.Bot.Channels.Rendering;
using EcomBot.Commerce.Risk.Cases;

namespace EcomBot.Bot.Agents.Held.Cards;

/// <summary>A request that was held, as an Adaptive Card: with buttons that decide it (<c>Action.Execute</c>), or with what was decided.</summary>
internal static class HeldCard
{
    /// <summary>The verb of the buttons.</summary>
    public const string Decide = "held.decide";

    /// <summary>The verb by which Teams asks for the card as it is now, whenever a person looks at it.</summary>
    public const string Show = "held.show";

    /// <summary>The card of one that waits.</summary>
    /// <param name="held">The request.</param>
    /// <param name="user">The id on Teams of the person whose card is kept up to date by itself; null for nobody.</param>
    /// <param name="desk">The address of its page at the desk; null where that is not known.</param>
    public static object Open(RiskCase held, string? user, Uri? desk) => new
    {
        type = "AdaptiveCard",
        version = "1.5",
        refresh = new
        {
            action = new { type = "Action.Execute", title = "Refresh", verb = Show, data = new { @case = held.Id.Value } },
            userIds = user is null ? [] : new[] { user }
        },
        body = (object[])[.. About(held), Field("reason", "Reason, which the customer reads", HeldDecision.LongestReason),
            Field("note", "Note, for the shop alone", HeldDecision.LongestNote)],
        actions = (object[])[Button(held, "Approve", "approve"), Button(held, "Refuse", "refuse"),
            .. desk is null ? [] : new object[] { new { type = "Action.OpenUrl", title = "Open at the desk", url = desk } }],
    };

    /// <summary>The card of one that was decided.</summary>
    /// <param name="held">The request.</param>
    /// <param name="by">Who decided; null where that is not known any more.</param>
    public static object Decided(RiskCase held, string? by)
    {
        var line = $"{HeldWords.Of(held.Status)}{(by is null ? "" : $" by {by}")}{(held.DecidedAt is { } at ? $", {Moment(at)}" : "")}";
        return AdaptiveCard.Of([.. About(held), AdaptiveCard.Text(line),
            .. held.Note is { Length: > 0 } note ? new[] { AdaptiveCard.Text(note, isSubtle: true) } : []]);
    }

    private static object[] About(RiskCase held) =>
    [
        AdaptiveCard.Title($"{HeldWords.Of(held.Kind)} of order {held.Order}"),
        AdaptiveCard.Facts(
        [
            ("Case", held.Id.Value), ("Asked for", Moment(held.At)), ("Misuse", held.Probability.ToString("P0", CultureInfo.InvariantCulture)),
            ("Because of", string.Join(", ", held.Reasons.Where(reason => reason.Effect > 0).Select(reason => HeldWords.Of(reason.Code)))),
        ]),
    ];

    private static object Field(string id, string label, int longest) => new { type = "Input.Text", id, label, isMultiline = true, maxLength = longest };

    private static object Button(RiskCase held, string title, string decision) =>
        new { type = "Action.Execute", title, verb = Decide, data = new { @case = held.Id.Value, decision } };

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
