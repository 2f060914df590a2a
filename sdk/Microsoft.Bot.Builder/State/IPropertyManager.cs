namespace Microsoft.Bot.Builder;

/// <summary>Gives access to named properties of a state.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.ipropertymanager"/>
public interface IPropertyManager
{
    /// <summary>Gives access to one property.</summary>
    /// <typeparam name="T">The property's type.</typeparam>
    /// <param name="name">The property's name.</param>
    /// <returns>The accessor.</returns>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
