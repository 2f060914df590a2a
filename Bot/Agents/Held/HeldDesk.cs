using EcomBot.Bot.Staff;
using EcomBot.Bot.Turns;
using EcomBot.Commerce.Operations;

namespace EcomBot.Bot.Agents.Held;

/// <summary>Decides requests that were held at the desk, outside of any turn. What was begun is finished, whether or not the browser waits.</summary>
internal sealed class HeldDesk(ShopWork work)
{
    /// <summary>Decides one as a person.</summary>
    /// <returns>Why it cannot be decided, such as that a colleague was first; null when it is.</returns>
    public Task<Refusal?> DecideAsync(HeldDecision decision, StaffMember who) => work.RunAsync(
        (scope, token) => scope.GetRequiredService<HeldDecisions>().DecideAsync(decision, who, token), CancellationToken.None);
}
