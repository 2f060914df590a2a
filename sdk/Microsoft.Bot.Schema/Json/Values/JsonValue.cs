using System.Text.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>How values of one type are read and written, without reflection.</summary>
/// <typeparam name="TValue">A class, or a nullable value.</typeparam>
internal abstract class JsonValue<TValue>
{
    /// <summary>The value the reader stands on; null when it stands for no value. The reader is left on its last token.</summary>
    /// <exception cref="JsonFormatException">The JSON is of a kind that is no such value.</exception>
    internal abstract TValue Read(ref Utf8JsonReader json);

    /// <summary>Writes a value that is not null.</summary>
    internal abstract void Write(Utf8JsonWriter json, TValue value);

    private protected static JsonFormatException Unexpected(ref Utf8JsonReader json, string expected) =>
        new($"Expected {expected}, found {json.TokenType} at byte {json.TokenStartIndex}");

    /// <summary>Whether the reader stands on null, or on an empty string where there should be an object or a list.</summary>
    private protected static bool IsNothing(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.Null || (json.TokenType == JsonTokenType.String && json.ValueSpan.IsEmpty);
}
