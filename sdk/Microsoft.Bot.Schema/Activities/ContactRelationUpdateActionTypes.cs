namespace Microsoft.Bot.Schema;

/// <summary>What happened to a contact: the values of <see cref="IContactRelationUpdateActivity.Action"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.contactrelationupdateactiontypes"/>
public static class ContactRelationUpdateActionTypes
{
    /// <summary>The bot was added.</summary>
    public const string Add = "add";

    /// <summary>The bot was removed.</summary>
    public const string Remove = "remove";
}
