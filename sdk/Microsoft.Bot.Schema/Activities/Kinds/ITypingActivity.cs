namespace Microsoft.Bot.Schema;

/// <summary>The sender is writing.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.itypingactivity"/>
public interface ITypingActivity : IActivity
{
}
