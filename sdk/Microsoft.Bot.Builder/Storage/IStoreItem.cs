namespace Microsoft.Bot.Builder;

/// <summary>An item whose versions the storage tells apart.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.istoreitem"/>
public interface IStoreItem
{
    /// <summary>Gets or sets the version the item was read as; <c>*</c> writes over any version.</summary>
    /// <value>The version as the storage names it; <c>null</c> for a new item.</value>
    string ETag { get; set; }
}
