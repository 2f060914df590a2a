namespace Microsoft.Bot.Schema;

/// <summary>Names of the events by which a bot starts a turn itself.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.activityeventnames"/>
public static class ActivityEventNames
{
    public const string ContinueConversation = "ContinueConversation";
    public const string CreateConversation = "CreateConversation";
}
