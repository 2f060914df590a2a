using EcomBot.Bot.Turns;
using EcomBot.Dialogs.Handoff;

namespace EcomBot.Bot.Agents.Talks;

/// <summary>A customer who waits for a person, or talks with one, as the desk sees it.</summary>
/// <param name="Case">What the bot passed on.</param>
/// <param name="State">How it stands.</param>
/// <param name="Agent">Who has it, as in <c>StaffMember.Id</c>.</param>
/// <param name="AgentName">The name that the customer reads.</param>
/// <param name="TakenAt">When a person took it.</param>
/// <param name="ClosedAt">When it was closed.</param>
/// <param name="Version">Counts its changes.</param>
internal sealed record Talk(
    HandoffCase Case, HandoffState State, string? Agent, string? AgentName, DateTimeOffset? TakenAt, DateTimeOffset? ClosedAt, int Version)
{
    /// <summary>Its name.</summary>
    public string Id => Case.Id;

    /// <summary>The conversation.</summary>
    public ConversationKey Conversation => new(Case.Channel, Case.Conversation);

    /// <summary>Whether a person has it now.</summary>
    public bool IsOf(string agent) => State == HandoffState.Taken && Agent == agent;
}
