namespace Microsoft.Bot.Schema;

/// <summary>What happened to a contact: the values of <see cref="IContactRelationUpdateActivity.Action"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.contactrelationupdateactiontypes"/>
public static class ContactRelationUpdateActionTypes
{
    public const string Add = "add";
    public const string Remove = "remove";
}
