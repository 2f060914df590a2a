using EcomBot.Bot.Agents.Talks;
using EcomBot.Bot.Storage;
using EcomBot.Dialogs.Handoff;
using EcomBot.Dialogs.Memory;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Agents.Outside;

/// <summary>
/// Hears from a system outside how a hand-off stands (<c>handoff.status</c>): while it has the conversation the bot is silent. What a person has
/// at the desk is not touched.
/// </summary>
internal sealed class OutsideStatus(ConversationMemory memories, TurnWork work, TalkSignals signals, TimeProvider time)
{
    /// <summary>Who has a conversation that a system outside took.</summary>
    public const string Agent = "outside";

    /// <summary>Whether an activity says how a hand-off stands.</summary>
    public static bool IsOne(Activity activity) => activity.Type == ActivityTypes.Event && activity.Name == HandoffEventNames.HandoffStatus;

    /// <summary>Takes the conversation's hand-off there or back, with the turn.</summary>
    public async Task HearAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if ((await memories.OfAsync(turnContext, cancellationToken)).Handoff is not { } id)
        {
            return;
        }
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        switch ((string?)(turnContext.Activity.Value as JObject)?["state"])
        {
            case "accepted":
                work.Write((bot, token) => bot.Handoffs.Where(row => row.Id == id && row.State == nameof(HandoffState.Waiting)).ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.State, nameof(HandoffState.Taken)).SetProperty(row => row.Agent, Agent)
                        .SetProperty(row => row.AgentName, Agent)
                        .SetProperty(row => row.TakenAt, now).SetProperty(row => row.Version, row => row.Version + 1),
                    token));
                break;
            case "failed":
                work.Write((bot, token) => Mine(bot, id).ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.State, nameof(HandoffState.Waiting)).SetProperty(row => row.Version, row => row.Version + 1), token));
                break;
            case "completed":
                work.Write((bot, token) => Mine(bot, id).ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.State, nameof(HandoffState.Closed)).SetProperty(row => row.ClosedAt, now)
                        .SetProperty(row => row.Version, row => row.Version + 1),
                    token));
                break;
        }
        work.Afterwards(() => signals.Changed(id));
    }

    private static IQueryable<HandoffRow> Mine(BotContext bot, string id) =>
        bot.Handoffs.Where(row => row.Id == id && row.State == nameof(HandoffState.Taken) && row.Agent == Agent);
}
