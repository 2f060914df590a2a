using System.Collections.Concurrent;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Lets a serializer that writes type names read and write only the types it was told of, and those that derive from
/// or implement them.
/// </summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.allowedtypesserializationbinder"/>
public class AllowedTypesSerializationBinder : DefaultSerializationBinder
{
    private readonly ConcurrentDictionary<string, byte> _denied = new(StringComparer.Ordinal);

    /// <summary>Allows types.</summary>
    /// <param name="allowedTypes">The types; default none.</param>
    public AllowedTypesSerializationBinder(IList<Type> allowedTypes = null)
    {
        AllowedTypes = allowedTypes ?? [];
    }

    /// <summary>Gets the types allowed.</summary>
    /// <value>The types.</value>
    public IList<Type> AllowedTypes { get; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="serializedType"/> is <c>null</c>.</exception>
    public override void BindToName(Type serializedType, out string assemblyName, out string typeName)
    {
        ArgumentNullException.ThrowIfNull(serializedType);
        base.BindToName(serializedType, out assemblyName, out typeName);
        if (!IsAllowed(serializedType))
        {
            _denied.TryAdd(serializedType.AssemblyQualifiedName ?? serializedType.FullName, 0);
            assemblyName = null;
            typeName = null;
        }
    }

    /// <inheritdoc/>
    public override Type BindToType(string assemblyName, string typeName)
    {
        var type = base.BindToType(assemblyName, typeName);
        if (IsAllowed(type))
        {
            return type;
        }

        _denied.TryAdd(type?.AssemblyQualifiedName ?? $"{typeName}, {assemblyName}", 0);
        return null;
    }

    /// <summary>Refuses what was met and is not allowed; asked after reading or writing.</summary>
    /// <exception cref="InvalidOperationException">A type was met that is not allowed; the message names it.</exception>
    public void Verify()
    {
        if (_denied.IsEmpty)
        {
            return;
        }

        var types = string.Join(Environment.NewLine, _denied.Keys.Order(StringComparer.Ordinal).Select(name => $"  - {name}"));
        _denied.Clear();
        throw new InvalidOperationException(
            $"Unable to find the following types in the 'allowedTypes' collection.{Environment.NewLine}{types}{Environment.NewLine}"
            + $"Give the '{nameof(AllowedTypesSerializationBinder)}' of the custom 'JsonSerializer' the list of types to allow.");
    }

    private bool IsAllowed(Type type) =>
        type is not null && (type == typeof(StateItem) || AllowedTypes.Any(allowed => allowed.IsAssignableFrom(type)));
}
