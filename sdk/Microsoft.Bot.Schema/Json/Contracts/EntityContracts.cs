using Schema = Microsoft.Bot.Schema;

namespace Microsoft.Bot.Schema.Json;

/// <summary>How entities are read and written.</summary>
internal static class EntityContracts
{
    internal static JsonContract<Schema.Entity> Entity { get; } = new JsonContract<Schema.Entity>()
        .Has("type", Text.Known, o => o.Type, (o, v) => o.Type = v)
        .HasUnknown(o => o.PropertiesOrNull, o => o.Properties);
}
