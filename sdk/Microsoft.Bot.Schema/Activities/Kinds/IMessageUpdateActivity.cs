namespace Microsoft.Bot.Schema;

/// <summary>A message was changed.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.imessageupdateactivity"/>
public interface IMessageUpdateActivity : IMessageActivity, IActivity
{
}
