using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Json;

/// <summary>One property of a class: its name on the wire, and how it gets there and back.</summary>
internal abstract class JsonField<TOwner>(string name)
{
    /// <summary>The name on the wire.</summary>
    internal string Name => name;

    /// <summary>Sets the property to the value the reader stands on; a null leaves it as it is.</summary>
    internal abstract void Read(ref Utf8JsonReader json, TOwner owner);

    /// <summary>Writes name and value; nothing when the value is null.</summary>
    internal abstract void Write(Utf8JsonWriter json, TOwner owner);
}

/// <inheritdoc/>
internal sealed class JsonField<TOwner, TValue>(
    string name,
    JsonValue<TValue> values,
    Func<TOwner, TValue> get,
    Action<TOwner, TValue> set) : JsonField<TOwner>(name)
{
    private readonly JsonEncodedText _encodedName = JsonEncodedText.Encode(name);

    /// <inheritdoc/>
    internal override void Read(ref Utf8JsonReader json, TOwner owner)
    {
        var value = values.Read(ref json);
        if (value is not null)
        {
            set(owner, value);
        }
    }

    /// <inheritdoc/>
    internal override void Write(Utf8JsonWriter json, TOwner owner)
    {
        var value = get(owner);
        if (value is not null and not JValue { Value: null })
        {
            json.WritePropertyName(_encodedName);
            values.Write(json, value);
        }
    }
}
