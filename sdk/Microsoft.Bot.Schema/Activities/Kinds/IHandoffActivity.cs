namespace Microsoft.Bot.Schema;

/// <summary>The conversation is to go to somebody else, usually a person.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.ihandoffactivity"/>
public interface IHandoffActivity : IActivity
{
}
