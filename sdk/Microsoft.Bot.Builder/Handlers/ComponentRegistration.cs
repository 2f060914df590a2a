using System.Collections.Concurrent;

namespace Microsoft.Bot.Builder;

/// <summary>Parts of bots that register themselves for the whole process.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.componentregistration"/>
[Obsolete("Use BotComponent instead.")]
public class ComponentRegistration
{
    private static readonly ConcurrentDictionary<Type, ComponentRegistration> Registered = new();

    /// <summary>Gets the parts.</summary>
    /// <value>One of each class.</value>
    [Obsolete("Use BotComponent instead.")]
    public static IEnumerable<object> Components => Registered.Values;

    /// <summary>Registers a part in place of one of its class.</summary>
    /// <param name="componentRegistration">The part.</param>
    [Obsolete("Use BotComponent instead.")]
    public static void Add(ComponentRegistration componentRegistration)
    {
        ArgumentNullException.ThrowIfNull(componentRegistration);
        Registered[componentRegistration.GetType()] = componentRegistration;
    }
}
