using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.StateTokens;

/// <summary>Turns objects into tokens and back.</summary>
internal static class StateSerializer
{
    [ThreadStatic]
    private static TokenTapeWriter _scratch;

    /// <summary>Gets the serializer that keeps the types of objects, within this process.</summary>
    public static JsonSerializer Typed { get; } = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.Auto,
        TypeNameAssemblyFormatHandling = TypeNameAssemblyFormatHandling.Full,
        SerializationBinder = new KnownTypeBinder(),
        Converters = [new WholeJsonConverter()],
        MaxDepth = null,
    });

    /// <summary>Gets the serializer that writes plain JSON.</summary>
    public static JsonSerializer Plain { get; } = JsonSerializer.Create(new JsonSerializerSettings { MaxDepth = null });

    /// <summary>Serialises an object.</summary>
    public static TokenTape Serialize(object value, JsonSerializer serializer) => Compare(value, serializer, null).Tape;

    /// <summary>Serialises an object, and says whether it differs from what a tape says; no tape is made when it does not.</summary>
    public static (bool Changed, TokenTape Tape) Compare(object value, JsonSerializer serializer, TokenTape saved)
    {
        var writer = _scratch ?? new TokenTapeWriter();
        _scratch = null;
        serializer.Serialize(writer, value, typeof(object));
        var same = saved is not null && writer.Matches(saved);
        var tape = same ? saved : writer.ToTape();
        writer.Clear();
        _scratch = writer.IsLarge ? null : writer;
        return (!same, tape);
    }

    /// <summary>Makes the object again.</summary>
    public static object Deserialize(TokenTape tape)
    {
        using var reader = new TokenTapeReader(tape);
        return Typed.Deserialize(reader, typeof(object));
    }

    /// <summary>Serialises an object into a tree of tokens.</summary>
    public static JObject ToJObject(object value, JsonSerializer serializer)
    {
        using var writer = new JTokenWriter();
        serializer.Serialize(writer, value, typeof(object));
        return writer.Token as JObject
            ?? throw new ArgumentException($"A {value.GetType().Name} is no JSON object and cannot be an item of the storage.", nameof(value));
    }
}
