using System.Globalization;
using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace EcomBot.Dialogs.Handoff;

/// <summary>Puts together what a person should know.</summary>
public sealed class HandoffCases(TimeProvider time)
{
    /// <summary>The case of a conversation.</summary>
    internal HandoffCase Of(HandoffDraft draft, TaskTurn turn, bool isOutsideHours) => new()
    {
        Id = turn.Operation.Value,
        Channel = turn.Context.Activity.ChannelId ?? "",
        Conversation = turn.Context.Activity.Conversation?.Id ?? "",
        Reference = JsonConvert.SerializeObject(turn.Context.Activity.GetConversationReference()),
        Customer = turn.SignedIn?.Value,
        Email = draft.Email,
        Reason = draft.Reason ?? "",
        Tasks = [.. turn.Memory.Waiting.Select(task => task.Kind)],
        Order = turn.Memory.Order,
        Negative = turn.Context.Insights().Sentiment.Negative,
        Language = CultureInfo.CurrentUICulture.Name,
        IsOutsideHours = isOutsideHours,
        At = time.GetUtcNow(),
    };

    /// <summary>Whether a channel takes the event that asks for a person; Teams and Messenger take messages alone.</summary>
    internal bool AreEventsFor(string channel) => channel is not (Channels.Msteams or Channels.Facebook);

    /// <summary>What other systems get with the event that asks for a person.</summary>
    internal object ContextOf(HandoffCase handoff) => new
    {
        caseId = handoff.Id,
        reason = handoff.Reason,
        language = handoff.Language,
        tasks = handoff.Tasks,
        order = handoff.Order,
        negative = handoff.Negative,
        isOutsideHours = handoff.IsOutsideHours,
    };
}
