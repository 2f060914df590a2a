using EcomBot.Dialogs.Handoff;

namespace EcomBot.Bot.Desk;

/// <summary>Hears of customers who want a person.</summary>
internal interface IHandoffListener
{
    /// <summary>A customer waits from now on; the turn is committed.</summary>
    void Opened(HandoffCase handoff);
}
