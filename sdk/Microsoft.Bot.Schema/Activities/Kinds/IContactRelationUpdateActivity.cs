namespace Microsoft.Bot.Schema;

/// <summary>The bot was added to or removed from somebody's contacts.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.icontactrelationupdateactivity"/>
public interface IContactRelationUpdateActivity : IActivity
{
    /// <summary>What happened: one of <see cref="ContactRelationUpdateActionTypes"/>.</summary>
    string Action { get; set; }
}
