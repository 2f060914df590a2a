using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something known about an activity, of a type that says what else is in it.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.entity"/>
public class Entity
{
    private JObject _properties;

    public Entity()
    {
    }

    public Entity(string type = null)
    {
        Type = type;
    }

    /// <summary>What it is, such as <c>mention</c> or a type of schema.org.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Everything but the type, as JSON.</summary>
    [JsonExtensionData]
    public JObject Properties
    {
        get => _properties ??= [];
        set => _properties = value;
    }

    /// <summary>The unknown properties without making an object for none.</summary>
    internal JObject PropertiesOrNull => _properties;

    /// <summary>The same content as another type, by way of its JSON.</summary>
    /// <typeparam name="T">A type of an entity, such as <see cref="Mention"/>.</typeparam>
    public T GetAs<T>() => SchemaSerializer.Convert<T>(this);

    /// <summary>Takes over the type and all content of an object, by way of its JSON.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="obj">What the entity is to hold.</param>
    public void SetAs<T>(T obj)
    {
        var entity = SchemaSerializer.Convert<Entity>(obj);
        Type = entity.Type;
        Properties = entity.Properties;
    }

    /// <summary>Whether another entity has the same JSON, in whatever order.</summary>
    /// <param name="other">The other entity.</param>
    public bool Equals(Entity other) =>
        other is not null && (ReferenceEquals(this, other) || JToken.DeepEquals(SchemaSerializer.ToWire(this), SchemaSerializer.ToWire(other)));

    /// <inheritdoc/>
    public override bool Equals(object obj) => Equals(obj as Entity);

    /// <inheritdoc/>
    public override int GetHashCode() => new JTokenEqualityComparer().GetHashCode(SchemaSerializer.ToWire(this));
}
