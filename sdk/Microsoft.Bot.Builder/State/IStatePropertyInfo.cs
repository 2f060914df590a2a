namespace Microsoft.Bot.Builder;

/// <summary>What a property of a state is called.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.istatepropertyinfo"/>
public interface IStatePropertyInfo
{
    /// <summary>Gets the property's name.</summary>
    /// <value>The name.</value>
    string Name { get; }
}
