using System.Text.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Lists of values of one kind.</summary>
internal sealed class Listing<TItem>(JsonValue<TItem> items) : JsonValue<IList<TItem>>
{
    /// <inheritdoc/>
    internal override IList<TItem> Read(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.StartArray)
        {
            return ReadItems(ref json);
        }

        return IsNothing(ref json) ? null : throw Unexpected(ref json, "a list");
    }

    /// <inheritdoc/>
    internal override void Write(Utf8JsonWriter json, IList<TItem> value)
    {
        json.WriteStartArray();
        for (var index = 0; index < value.Count; index++)
        {
            if (value[index] is { } item)
            {
                items.Write(json, item);
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
    }

    private List<TItem> ReadItems(ref Utf8JsonReader json)
    {
        var list = new List<TItem>();
        try
        {
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                list.Add(items.Read(ref json));
            }
        }
        catch (Exception exception) when (JsonFormatException.Covers(exception))
        {
            throw JsonFormatException.From(exception).In(list.Count);
        }

        return list;
    }
}
