using Microsoft.Bot.Schema;
using Known = Microsoft.Bot.Connector.Channels;

namespace EcomBot.Bot.Channels.Teams;

/// <summary>What things are called on Microsoft Teams.</summary>
internal static class TeamsNames
{
    /// <summary>The invoke that a button of an Adaptive Card brings.</summary>
    public const string CardAction = "adaptiveCard/action";

    /// <summary>The invoke that looks for something while a message is written.</summary>
    public const string Search = "composeExtension/query";

    /// <summary>The invoke that tells how the customer likes a reply.</summary>
    public const string Feedback = "message/submitAction";

    /// <summary>Whether an activity is of Teams.</summary>
    public static bool IsTeams(IActivity activity) => activity.ChannelId == Known.Msteams;

    /// <summary>The address that opens the personal chat with a bot.</summary>
    public static string ChatWith(string bot) => $"https://teams.microsoft.com/l/chat/0/0?users={Uri.EscapeDataString(bot)}";
}
