using System.Text.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Values of one kind under names of the sender's choosing.</summary>
internal sealed class NamedValues<TItem>(JsonValue<TItem> items) : JsonValue<IDictionary<string, TItem>>
{
    /// <inheritdoc/>
    internal override IDictionary<string, TItem> Read(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.StartObject)
        {
            return ReadItems(ref json);
        }

        return IsNothing(ref json) ? null : throw Unexpected(ref json, "an object");
    }

    /// <inheritdoc/>
    internal override void Write(Utf8JsonWriter json, IDictionary<string, TItem> value)
    {
        json.WriteStartObject();
        foreach (var (name, item) in value)
        {
            if (item is not null)
            {
                json.WritePropertyName(name);
                items.Write(json, item);
            }
        }

        json.WriteEndObject();
    }

    private Dictionary<string, TItem> ReadItems(ref Utf8JsonReader json)
    {
        var dictionary = new Dictionary<string, TItem>();
        var name = "";
        try
        {
            while (json.Read() && json.TokenType != JsonTokenType.EndObject)
            {
                name = Text.ReadKnown(ref json);
                json.Read();
                dictionary[name] = items.Read(ref json);
            }
        }
        catch (Exception exception) when (JsonFormatException.Covers(exception))
        {
            throw JsonFormatException.From(exception).In(name);
        }

        return dictionary;
    }
}
