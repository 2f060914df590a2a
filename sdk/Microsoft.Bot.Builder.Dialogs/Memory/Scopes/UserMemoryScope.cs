namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The scope <c>user</c>: what is remembered of the user.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.scopes.usermemoryscope"/>
public class UserMemoryScope : BotStateMemoryScope<UserState>
{
    /// <summary>Makes the scope.</summary>
    public UserMemoryScope()
        : base(ScopePath.User)
    {
    }
}
