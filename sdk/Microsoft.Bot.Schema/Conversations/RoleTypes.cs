namespace Microsoft.Bot.Schema;

/// <summary>What somebody in a conversation is: the values of <see cref="ChannelAccount.Role"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.roletypes"/>
public static class RoleTypes
{
    /// <summary>A person.</summary>
    public const string User = "user";

    /// <summary>A bot.</summary>
    public const string Bot = "bot";

    /// <summary>A bot that is called by another bot.</summary>
    public const string Skill = "skill";
}
