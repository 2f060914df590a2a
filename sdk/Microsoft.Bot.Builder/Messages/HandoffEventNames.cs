namespace Microsoft.Bot.Schema;

/// <summary>The names of the events by which a bot hands a conversation over to a person.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.handoffeventnames"/>
public static class HandoffEventNames
{
    /// <summary>The bot asks for a person.</summary>
    public const string InitiateHandoff = "handoff.initiate";

    /// <summary>How the hand-over stands.</summary>
    public const string HandoffStatus = "handoff.status";
}
