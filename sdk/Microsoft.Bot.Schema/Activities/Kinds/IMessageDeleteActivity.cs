namespace Microsoft.Bot.Schema;

/// <summary>A message was taken back.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.imessagedeleteactivity"/>
public interface IMessageDeleteActivity : IActivity
{
}
