namespace Microsoft.Bot.Schema;

/// <summary>What somebody in a conversation is: the values of <see cref="ChannelAccount.Role"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.roletypes"/>
public static class RoleTypes
{
    public const string User = "user";
    public const string Bot = "bot";
    public const string Skill = "skill";
}
