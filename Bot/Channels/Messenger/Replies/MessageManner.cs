namespace EcomBot.Bot.Channels.Messenger.Replies;

/// <summary>On what ground the page writes to a customer.</summary>
internal enum MessageManner
{
    /// <summary>The customer wrote within a day.</summary>
    Response,

    /// <summary>The customer wrote within seven days, and a person of the shop answers.</summary>
    HumanAgent,
}
