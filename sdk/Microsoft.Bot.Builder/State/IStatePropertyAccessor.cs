namespace Microsoft.Bot.Builder;

/// <summary>One property of a state, read and changed within a turn.</summary>
/// <typeparam name="T">The property's type.</typeparam>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.istatepropertyaccessor-1"/>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>Gets the property.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="defaultValueFactory">Makes the value, which is then set, when there is none.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The value; the type's default when there is none and no factory.</returns>
    Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default);

    /// <summary>Removes the property.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the removal.</param>
    /// <returns>A task that ends when it is removed from the turn's state.</returns>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);

    /// <summary>Sets the property.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="value">The value.</param>
    /// <param name="cancellationToken">Stops the setting.</param>
    /// <returns>A task that ends when it is set in the turn's state.</returns>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);
}
