namespace Microsoft.Bot.Schema;

/// <summary>Names of the events by which a bot starts a turn itself.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.activityeventnames"/>
public static class ActivityEventNames
{
    /// <summary>The bot goes on in a conversation that it has a reference to.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>The bot has begun a new conversation.</summary>
    public const string CreateConversation = "CreateConversation";
}
