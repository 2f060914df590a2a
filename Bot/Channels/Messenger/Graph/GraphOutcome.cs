using System.Globalization;
using EcomBot.Bot.Turns;

namespace EcomBot.Bot.Channels.Messenger.Graph;

/// <summary>What an answer of the Graph API means for a reply.</summary>
internal static class GraphOutcome
{
    /// <summary>Delivered, to be tried again, or never.</summary>
    public static DeliveryOutcome Of(GraphAnswer answer) =>
        answer.IsDone ? DeliveryOutcome.Delivered
        : GraphErrors.Passes(answer) ? DeliveryOutcome.Retry(ReasonOf(answer), answer.Wait)
        : DeliveryOutcome.Dead(ReasonOf(answer));

    // The message of an error may repeat what was sent; its numbers do not.
    private static string ReasonOf(GraphAnswer answer) => answer switch
    {
        { Failure: { } failure } => $"no answer: {failure}",
        { Code: { } code } => $"error {code}, subcode {answer.Subcode?.ToString(CultureInfo.InvariantCulture) ?? "none"}",
        _ => $"answered {answer.Status}",
    };
}
