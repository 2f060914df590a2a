namespace Microsoft.Bot.Schema;

/// <summary>Reactions to a message: values of <see cref="MessageReaction.Type"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.messagereactiontypes"/>
public static class MessageReactionTypes
{
    /// <summary>A thumb up.</summary>
    public const string Like = "like";

    /// <summary>A "+1".</summary>
    public const string PlusOne = "plusOne";
}
