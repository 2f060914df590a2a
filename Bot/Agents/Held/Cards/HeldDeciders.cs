using EcomBot.Bot.Channels.Teams;
using EcomBot.Bot.Staff;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Agents.Held.Cards;

/// <summary>Knows who of those who write on Teams may decide for the shop: by the directory's id, which Teams itself proves.</summary>
internal sealed class HeldDeciders(IOptions<DeskOptions> options)
{
    /// <summary>The ids of all of them, in lower case.</summary>
    public IReadOnlyList<string> All { get; } = [.. options.Value.TeamsDeciders.Select(KeyOf).Distinct()];

    /// <summary>The person of the shop who wrote an activity; null for everybody else.</summary>
    public StaffMember? Find(IActivity activity) =>
        TeamsNames.IsTeams(activity) && activity.From?.AadObjectId is { Length: > 0 } id && All.Contains(KeyOf(id))
            ? new(KeyOf(id), activity.From.Name is { Length: > 0 } name ? name : id, [StaffRoles.Agent])
            : null;

    private static string KeyOf(string id) => id.ToLowerInvariant();
}
