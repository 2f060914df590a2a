namespace Microsoft.Bot.Builder;

/// <summary>Gives access to named properties of a state.</summary>
public interface IPropertyManager
{
    /// <summary>Gives access to one property.</summary>
    /// <typeparam name="T">The property's type.</typeparam>
    /// <param name="name">The property's name.</param>
    /// <returns>The accessor.</returns>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
