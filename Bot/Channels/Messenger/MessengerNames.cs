using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Channels.Messenger;

/// <summary>What activities of Messenger are called.</summary>
internal static class MessengerNames
{
    /// <summary>The channel's name, the same as through Azure Bot Service.</summary>
    public const string ChannelId = "facebook";

    /// <summary>The address that activities of the direct webhook carry, since nobody is called back at one.</summary>
    public const string ServiceUrl = "urn:ecombot:messenger";

    /// <summary>What the bot marks its own messages with, to know their echoes.</summary>
    public const string Metadata = "ecombot";

    /// <summary>What the get-started button carries.</summary>
    public const string GetStarted = "GET_STARTED";

    /// <summary>What the menu's button for signing in carries.</summary>
    public const string SignIn = "SIGN_IN";

    /// <summary>The event of a button that the channel itself answers; its value says which.</summary>
    public const string Pressed = "messenger/pressed";

    /// <summary>The event of a page that linked or unlinked the customer's account.</summary>
    public const string AccountLinking = "messenger/account_linking";

    /// <summary>Somebody at the shop wrote in the page's inbox.</summary>
    public const string AgentWrote = "messenger/agent_message";

    /// <summary>The tag of what a person of the shop says after the first day.</summary>
    public const string HumanAgent = "HUMAN_AGENT";

    /// <summary>Events that customers cause, which let the page answer for a day as their messages do.</summary>
    public static string[] CustomersEvents { get; } = [Pressed, AccountLinking, "messenger/referral", "messenger/optin"];

    /// <summary>An event by its name on the wire.</summary>
    public static string EventOf(string name) => $"messenger/{name}";

    /// <summary>Whether an activity came by the direct webhook, or goes out that way.</summary>
    public static bool IsDirect(IActivity activity) => activity.ServiceUrl == ServiceUrl;
}
